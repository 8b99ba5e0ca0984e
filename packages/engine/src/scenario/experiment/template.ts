/** An experiment to begin with, over `my-scenario` beside it: valid as it stands, with a word on every part. */
export const experimentTemplate =
  (): string => `# yaml-language-server: $schema=./experiment.schema.json

# An experiment runs scenarios at many points. Try it with: burnout sweep my-experiment.yaml --dry-run
# Every quantity carries its unit: 18 months, 40 %, 6 hours/week, 0.14 points/day, $2000.
version: 1
name: My experiment
about: Are AI scribes and more support staff worth more together than the sum of both?

scenario: my-scenario     # a file beside this one or in the folder above it, or several: [one, other]

design: grid              # grid: every combination; list: values side by side;
                          # latin-hypercube or sobol: a sample of so many points
points: 3                 # levels of each range of a grid; points of a sample; none of a list
# seed: design            # of the sample and its order; the runs have the seed of the scenario

# What is varied: levers and assumptions, each with values or a range. List them with: burnout explain
over:
  levers.scribes: { range: [0 %, 100 %], from: 3 months, ramp: 2 months }
  levers.supportStaff: { values: [0 %, 20 %], from: 3 months }
  # assumptions.wearRate: {}                # the whole range of what we do not know

replicates: 10            # runs at each point; as many as the scenario says when left out
luck: same                # points differ by what is varied alone; own: each has its own luck

# What is looked at, and when: a column of the table of runs for each before the end, where every series has one.
measure:
  exhaustion: [1 year, 5 years]
  burnedOut: 5 years

# When every simulated clinician is asked: a row for each, run and time in the table panel.
# survey: [1 year, 5 years]
`
