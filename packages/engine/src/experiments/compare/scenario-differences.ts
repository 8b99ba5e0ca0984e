import { cuttableLoops } from '../../loops/named-loops.ts'
import { levers, leverNames, type LeverName } from '../../levers/index.ts'
import type { Lever } from '../../levers/lever.ts'
import { defaultParameters, parameterNames } from '../../parameters/index.ts'
import type { ParameterName } from '../../parameters/index.ts'
import type { RunSettings, Scenario } from '../../scenario/scenario.ts'
import { settingTexts } from './comparable.ts'
import { assumptionText, clinicTexts, cutText, eventText, policyText } from './input-texts.ts'

/** An input in which two scenarios differ, as each has it, in words. */
export interface InputDifference {
  /** Where it stands in a scenario: `levers.scribes`, `assumptions.wearRate`, `run.seed`, … */
  readonly input: string
  /** Plain words for it. */
  readonly label: string
  readonly reference: string
  readonly other: string
}

/** In what two scenarios differ. */
export interface ScenarioDifferences {
  /** Everything that could differ: settings of the run, clinics, assumptions, levers, events, loops. */
  readonly inputs: number
  readonly differences: readonly InputDifference[]
}

const settingLabels: Readonly<Record<keyof RunSettings, string>> = {
  start: 'First day',
  horizon: 'Horizon',
  record: 'Time between records',
  replicates: 'Replicates',
  seed: 'Seed',
}

type Sides = readonly [reference: Scenario, other: Scenario]

const settings = ([a, b]: Sides): readonly InputDifference[] =>
  (Object.keys(settingLabels) as (keyof RunSettings)[]).map(setting => ({
    input: `run.${setting}`,
    label: settingLabels[setting],
    reference: settingTexts(a)[setting],
    other: settingTexts(b)[setting],
  }))

const clinics = ([a, b]: Sides): readonly InputDifference[] => {
  const names = new Set([a, b].flatMap(({ organisation }) => organisation.clinics.map(c => c.name)))
  return [...names].map(name => {
    const [before, after] = [a, b].map(({ organisation }) => {
      const clinic = organisation.clinics.find(each => each.name === name)
      return clinic === undefined ? null : clinicTexts(clinic)
    })
    // of a clinic that both have, only what differs is worth a word
    const said = (own: readonly string[] | null, others: readonly string[] | null): string =>
      own === null
        ? 'none'
        : own.filter(text => others === null || !others.includes(text)).join(', ')
    return {
      input: `organisation.${name}`,
      label: `Clinic ${name}`,
      reference: said(before, after),
      other: said(after, before),
    }
  })
}

const assumptions = ([a, b]: Sides): readonly InputDifference[] =>
  parameterNames.map((name: ParameterName) => {
    const text = (scenario: Scenario): string => {
      const usual = assumptionText(name, defaultParameters[name].value)
      const own = scenario.assumptions[name]
      const written = own === undefined ? usual : assumptionText(name, own)
      return written === usual ? `${usual} (default)` : written
    }
    return {
      input: `assumptions.${name}`,
      label: `Assumption ${name}`,
      reference: text(a),
      other: text(b),
    }
  })

const policies = ([a, b]: Sides): readonly InputDifference[] =>
  leverNames.map((name: LeverName) => {
    const lever: Lever = levers[name]
    return {
      input: `levers.${name}`,
      label: lever.label,
      reference: policyText(a, name),
      other: policyText(b, name),
    }
  })

const events = ([a, b]: Sides): readonly InputDifference[] => {
  const before = a.events.map(event => eventText(a, event))
  const after = b.events.map(event => eventText(b, event))
  const shared = before.filter(text => {
    const position = after.indexOf(text)
    if (position >= 0) after.splice(position, 1)
    return position >= 0
  })
  const gone = [...before]
  for (const text of shared) gone.splice(gone.indexOf(text), 1)
  const entry = (reference: string, other: string): InputDifference => ({
    input: 'events',
    label: 'Event',
    reference,
    other,
  })
  return [
    ...shared.map(text => entry(text, text)),
    ...gone.map(text => entry(text, 'none')),
    ...after.map(text => entry('none', text)),
  ]
}

const cuts = ([a, b]: Sides): readonly InputDifference[] =>
  cuttableLoops.map(loop => ({
    input: `loops.${loop}`,
    label: `Loop ${loop}`,
    reference: cutText(a, loop),
    other: cutText(b, loop),
  }))

const themes = [policies, events, assumptions, clinics, cuts, settings]

/**
 * In what two scenarios differ, as resolved and not as written: an assumption that is set to its
 * default, a policy that moves a lever to its default and the order of a list are no differences.
 * Names, descriptions and expectations are not inputs.
 */
export const scenarioDifferences = (reference: Scenario, other: Scenario): ScenarioDifferences => {
  const inputs = themes.flatMap(inputsOf => inputsOf([reference, other]))
  return {
    inputs: inputs.length,
    differences: inputs.filter(input => input.reference !== input.other),
  }
}

/** `B differs from A in 4 of 390 inputs`. */
export const differenceSentence = (
  { inputs, differences }: ScenarioDifferences,
  reference: string,
  other: string,
): string => {
  const many = differences.length === 0 ? 'none' : String(differences.length)
  return `${other} differs from ${reference} in ${many} of ${inputs} inputs`
}
