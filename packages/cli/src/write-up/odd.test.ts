import { leverNames, parameterNames, parseScenario } from '@burnout/engine'
import { expect, test } from 'vitest'
import { tinyScenario } from '../test-scenario.ts'
import { asPart } from './markdown.ts'
import { oddOf } from './odd.ts'
import { oddPages } from './pages.ts'

const scenario = parseScenario(
  tinyScenario(`assumptions: { trustTime: 200 days, detachmentMean: { uncertain: [40 %, 50 %] } }
policies:
  - { lever: scribes, to: 50 %, from: 2 weeks }
events:
  - { event: surge, size: 30 %, from: 1 week, until: 5 weeks }
  - { event: departure, clinic: Riverside, role: nurse, count: 1, on: 3 weeks }
loops: { cut: [contagion] }
`),
  { file: 'tiny.yaml' },
)

const text = oddOf(scenario, oddPages())
const headings = [...text.replace(/^(```+)[\s\S]*?^\1/gm, '').matchAll(/^(#+) (.*)$/gm)].map(
  ([, level, words]) => ({
    level: level.length,
    words,
  }),
)

test('the write-up has the seven elements of ODD in their order', () => {
  // Grimm et al. 2020, table 1
  const elements = [
    'Purpose and patterns',
    'Entities, state variables and scales',
    'Process overview and scheduling',
    'Design concepts',
    'Initialisation',
    'Input data',
    'Submodels',
  ]
  const numbered = headings.flatMap(({ words }) => /^\d\. (.*)/.exec(words)?.[1] ?? [])
  expect(numbered).toEqual(elements)
  expect(headings.filter(({ level }) => level === 1)).toHaveLength(1)
})

test('what the scenario sets is said in words, with its units', () => {
  const [, own] = text.split('## What this scenario sets')
  const [part] = own.split('\n## ')
  expect(part).toContain('| `scribes` to 50 % | 2 weeks |')
  expect(part).toContain('| surge of 30 % | 1 week | at once | 5 weeks | all clinics |')
  expect(part).toContain('| departure of 1 of the nurses | 3 weeks |')
  expect(part).toContain('- contagion, from the first day')
  expect(part).toContain('| `trustTime` | 200 days |')
  expect(part).toContain('| `detachmentMean` | 40 % to 50 % |')
})

test('the file in the write-up reads back as the scenario', () => {
  const [, yaml] = /\n````yaml\n([\s\S]*?)\n````\n/.exec(text)!
  expect(parseScenario(yaml, { file: 'written.yaml' })).toEqual(scenario)
})

test('every parameter and lever is in the write-up', () => {
  const rows = new Set([...text.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name))
  expect([...parameterNames, ...leverNames].filter(name => !rows.has(name))).toEqual([])
})

test('every link within the page leads to one of its headings, and every other to the web', () => {
  const anchors = new Set(
    headings.map(({ words }) =>
      words
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    ),
  )
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to)
  const lost = links.filter(
    to => !(to.startsWith('#') ? anchors.has(to.slice(1)) : to.startsWith('https:')),
  )
  expect([...new Set(lost)]).toEqual([])
})

test('headings of a part are lower by one, and code stays as it is', () => {
  const page =
    '# Page\n\n```sh\n# no heading\n```\n\n[a](other.md#b) [c](gone.md) [d](https://e.org)\n'
  expect(asPart(page, { 'other.md': '#other' })).toBe(
    '## Page\n\n```sh\n# no heading\n```\n\n[a](#b) c [d](https://e.org)',
  )
})
