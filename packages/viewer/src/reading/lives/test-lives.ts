import { followLives, parseScenario, type Lives, type Scenario } from '@burnout/engine'

// For tests only: the people of a small team, who leave often.

const team = parseScenario(
  `version: 1
name: Small team
run: { horizon: 2 years, record: 4 weeks, replicates: 2, seed: small }
organisation:
  clinics:
    - { name: Riverside, physicians: 5, panel: 14000 }
    - { name: Hillcrest, physicians: 3, panel: 7000 }
`,
  { file: 'small.yaml' },
)

/** Everybody of the small team, recorded every eight weeks. */
export const followed = (scenario: Scenario = team): Lives => {
  const days = Array.from({ length: 13 }, (_, record) => 56 * record)
  const following = followLives(scenario, { days })
  for (;;) {
    const { done, value } = following.next()
    if (done === true) return value
  }
}

/** The small team, unchanged. */
export const left = followed()

/** The same people, with the same luck and far more forms to fill in. */
export const burdened = followed({
  ...team,
  policies: [{ lever: 'mandates', to: 150, from: 30, ramp: 0, until: null, clinics: null }],
})
