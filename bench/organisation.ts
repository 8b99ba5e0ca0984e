import {
  compileScenario,
  parseScenario,
  type Clinic,
  type CompiledRun,
  type Scenario,
} from '@burnout/engine'
import { readFileSync } from 'node:fs'
import { fileOf } from './root.ts'

const textOf = (name: string) => ({
  file: `${name}.yaml`,
  text: readFileSync(fileOf(`scenarios/${name}.yaml`), 'utf8'),
})

/** A shipped scenario. */
export const shipped = (name: string): Scenario => {
  const { file, text } = textOf(name)
  return parseScenario(text, { file, read: textOf })
}

const baseline = shipped('baseline')

/** The second clinic of the baseline has about this many people, in roles as most clinics have them. */
const USUAL = 25

/** A clinic of `people`, with roles and patients in the proportions of the baseline's. */
const clinicOf = (people: number, name: string): Clinic => {
  const physicians = Math.max(1, Math.round(0.32 * people))
  const advancedPractice = Math.round(0.08 * people)
  const nurses = Math.round(0.2 * people)
  return {
    name,
    physicians,
    advancedPractice,
    nurses,
    support: people - physicians - advancedPractice - nurses,
    panel: Math.round(872 * people),
    ward: false,
    leadership: 44,
    exhaustion: null,
  }
}

/** The baseline with so many people in clinics of the usual size. */
export const organisationOf = (people: number, replicates = 1): Scenario => {
  const clinics = Math.ceil(people / USUAL)
  const upTo = (clinic: number): number => Math.round((clinic * people) / clinics)
  return {
    ...baseline,
    name: `${people} clinicians`,
    run: { ...baseline.run, replicates },
    organisation: {
      name: `${people} clinicians`,
      clinics: Array.from({ length: clinics }, (_, i) =>
        clinicOf(upTo(i + 1) - upTo(i), `Clinic ${i + 1}`),
      ),
    },
    expect: [],
  }
}

/** The same made ready to run over so many days, recorded every so many. */
export const compiledOrganisation = (
  people: number,
  days: number,
  recordEvery = 7,
): CompiledRun => ({
  ...compileScenario(organisationOf(people)),
  days,
  recordEvery,
})
