import { expect, it } from 'vitest'
import { parseScenario } from '@burnout/engine'
import { commonClinics, lensAmong, seenAmong } from './common-ground.ts'
import { clearLens } from './lens.ts'

const scenario = (clinics: string) =>
  parseScenario(
    `version: 1
name: Some
organisation: { name: O, clinics: [${clinics}] }
`,
    { file: 'some.yaml' },
  )
const both = scenario('{ name: A, physicians: 4, nurses: 2 }, { name: B, physicians: 3 }')
const one = scenario('{ name: A, physicians: 1, nurses: 0 }, { name: C, physicians: 3 }')

it('shares the clinics that every scenario has, with the posts that every one has there', () => {
  expect(commonClinics([both]).map(({ name }) => name)).toEqual(['A', 'B'])
  expect(commonClinics([both, one])).toMatchObject([{ name: 'A', physicians: 1, nurses: 0 }])
  expect(commonClinics([])).toEqual([])
})

it('looks at everybody in place of those who are not there everywhere', () => {
  const clinics = commonClinics([both])
  expect(seenAmong(clinics, { clinic: 'A', role: 'nurse' })).toEqual({ clinic: 'A', role: 'nurse' })
  expect(seenAmong(clinics, { clinic: 'C', role: 'nurse' })).toEqual({
    clinic: null,
    role: 'nurse',
  })
  expect(
    lensAmong(commonClinics([both, one]), { ...clearLens, clinic: 'A', role: 'nurse' }),
  ).toEqual({ ...clearLens, clinic: 'A', role: null })
})
