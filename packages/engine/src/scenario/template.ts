/** A scenario to begin with: valid as it stands, with a word on every part. */
export const scenarioTemplate =
  (): string => `# yaml-language-server: $schema=./scenario.schema.json

# A scenario asks one question. Try it with: burnout run my-scenario.yaml
# Every quantity carries its unit: 18 months, 40 %, 6 hours/week, 0.14 points/day, $2000.
# A moment is a time since the start (6 months) or a date (2026-07-06).
version: 1
name: My scenario

# extends: baseline       Take over another scenario beside this file. Its policies and events are kept
#                         and those below are added; clinics below replace its clinics.

about:
  what: A group of two clinics tries AI scribes. Do people get the time that is saved, or do more visits?
  how: Half of all visits use a scribe, from the third month on.
  notice: How after-hours work falls first, and exhaustion only months later.
  try: What happens if none of the time that is saved goes to extra visits?
  references: []          # keys of docs/references.md

run:
  start: 2026-01-01       # a Thursday: weekly records fall in mid-week
  horizon: 5 years
  record: 1 week
  replicates: 100         # runs that differ only by chance
  seed: baseline          # the same seed is the same luck, whatever the scenario

organisation:
  name: My organisation
  clinics:                # panel: patients of the whole clinic; leadership: 12–60 points
    - { name: Riverside, physicians: 8, nurses: 4, support: 9, panel: 18400, leadership: 42 }
    - { name: Hillside, physicians: 6, advancedPractice: 2, leadership: 38, exhaustion: 25 points }

# Parameters that you know better, or not for sure. List them with: burnout explain
# A value outside its plausible range is refused, unless it is said to be: { unusual: 0.7 points/day }
assumptions:
  visitsPerPatient: 2.2 /year
  wearRate: { uncertain: [0.1 points/day, 0.2 points/day] }

# What leaders decide: to is the lever's new value; ramp, until and clinics may be left out.
policies:
  - { lever: scribes, to: 50 %, from: 3 months, ramp: 2 months }
  # - { lever: supportStaff, to: 50 %, from: 1 year, until: 3 years, clinics: [Riverside] }

# What happens from outside.
events:
  - { event: surge, size: 10 %, from: 9 months, ramp: 1 month, until: 12 months }
  # - { event: departure, clinic: Hillside, count: 1, on: 2027-01-04 }

# What a feedback loop does is seen when it is cut; docs/parameters.md lists them all.
# loops: { cut: [contagion] }

# Claims about the mean of all runs, tested by: burnout check my-scenario.yaml
expect:
  - { series: burnedOut, at: 5 years, between: [0 %, 100 %] }
  # - { series: afterHours, at: 18 months, below: { at: 0 days }, by: 0.5 }
  # - { series: exhaustion, at: 5 years, below: { scenario: baseline } }
`
