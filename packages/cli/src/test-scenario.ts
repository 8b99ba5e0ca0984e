/** Text of a small scenario for tests: one clinic, eight weeks, a few replicates. */
export const tinyScenario = (more = ''): string => `version: 1
name: Tiny
run: { start: 2026-01-05, horizon: 8 weeks, record: 1 week, replicates: 4, seed: tiny }
organisation:
  name: One clinic
  clinics:
    - { name: Riverside, physicians: 3, nurses: 2, support: 3, panel: 6900, leadership: 42 }
${more}`
