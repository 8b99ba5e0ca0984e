import { parseScenario, type ComparedResult, type Effect } from '@burnout/engine'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseReported, readReport, scenariosOf } from './page/read-report.ts'
import { reportPage } from './report-page.ts'
import { comparisonOf, reported, resultOf, tiny, tinySweep } from './test-results.ts'

const baseline = tiny('Nothing changes')
const scribes = tiny('Scribes', 'levers.scribes=100 %')
const run = resultOf(baseline)
const comparison = comparisonOf(baseline, scribes, tiny('Fewer patients', 'levers.panel=-10 %'))
const pages = [run, comparison, tinySweep('A sweep')].map(result => reportPage(reported(result)))

test('a page begins with its title and what happens, and ends with what it is for', () => {
  for (const page of pages) {
    const headings = [...page.matchAll(/<h([1-6])[^>]*>(.*?)<\/h/gs)].map(([, level]) =>
      Number(level),
    )
    expect(headings[0]).toBe(1)
    expect(headings.filter(level => level === 1)).toHaveLength(1)
    headings.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1)
      return level
    })
    expect(page.indexOf('class="sentence"')).toBeLessThan(page.indexOf('<h2'))
    expect(page.lastIndexOf('id="purpose"')).toBeGreaterThan(page.lastIndexOf('id="again"'))
  }
})

test('nothing is loaded, nothing runs, and the policy forbids both', () => {
  for (const page of pages) {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:`)
    expect(page.match(/<script[^>]*>/g)).toEqual([
      '<script type="application/json" id="burnout-data">',
    ])
    expect(page).not.toMatch(/https?:|url\(|@import| on[a-z]+=|srcset|<iframe|<object|<embed/)
    expect(page.match(/ (src|href)="[^"]*"/g)).toEqual([' href="data:,"'])
  }
})

test('every drawing says what it shows, and its numbers stand behind it', () => {
  for (const page of pages) {
    const figures = page.match(/<figure.*?<\/figure>/gs) ?? []
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures) {
      expect(figure).toMatch(/<svg[^>]* role="img" aria-label="[^"]{30,}"/)
      expect(figure).toMatch(/<details class="numbers">.*<table>.*<td class="number">/s)
    }
    expect(page).not.toMatch(/NaN|undefined|Infinity|\[object/)
  }
})

test('lines of several scenarios are told apart without colour, beside their names, too', () => {
  const page = reportPage(reported(comparison))
  const drawings = [...page.matchAll(/<svg.*?<\/svg>/gs)].map(([drawing]) => drawing)
  const dashOf = (drawing: string, scenario: number): string | undefined =>
    new RegExp(`class="line compared-${scenario}"([^>]*)`).exec(drawing)?.[1]
  const withSecond = drawings.filter(drawing => dashOf(drawing, 2) !== undefined)
  expect(withSecond.some(drawing => drawing.includes('class="sample"'))).toBe(true)
  expect(withSecond.some(drawing => !drawing.includes('class="line base"'))).toBe(true)
  for (const drawing of withSecond) expect(dashOf(drawing, 2)).toContain('stroke-dasharray')
  for (const drawing of drawings) expect(dashOf(drawing, 1) ?? '').not.toContain('dasharray')
})

test('ids are there once, and every heading that a part names exists', () => {
  for (const page of pages) {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id)
  }
})

test('the same data give the same page', () => {
  expect(reportPage(reported(run))).toBe(pages[0])
  const again = parseReported(JSON.stringify(comparison))
  expect(again && reportPage(reported(again))).toBe(pages[1])
})

/** As if half of every difference were policy and half assumptions. */
const takenApart = (compared: ComparedResult): ComparedResult => {
  const none: Effect = { mean: 0, low: 0, high: 0 }
  const rows = Object.entries(compared.at[0].series).map(([name, { unit, mean, low, high }]) => {
    const half: Effect = { mean: mean / 2, low: low / 2, high: high / 2 }
    return [name, { unit, policy: half, assumptions: half, interaction: none, total: half }]
  })
  const change = { from: {}, to: {}, fromDefaults: true, shared: false }
  const { day } = compared.at[0]
  const at = [{ day, replicates: 4, coverage: 0.95, series: Object.fromEntries(rows) }]
  return { ...compared, decomposition: { change, at } }
}

test('a page of many scenarios over many years is smaller than 2 MB, with the first record and the last', () => {
  const years = (name: string, ...set: readonly string[]) =>
    tiny(name, 'run.horizon=1040 weeks', 'run.record=4 weeks', ...set)
  const long = comparisonOf(
    years('Nothing changes'),
    ...[10, 20, 30, 40].map(share => years(`${share} %`, `levers.scribes=${share} %`)),
  )
  const page = reportPage(reported(long))
  expect(new TextEncoder().encode(page).length).toBeLessThan(2e6)
  const back = readReport(page)
  const [first] = back?.format === 'burnout-comparison/1' ? back.comparisons : []
  expect([first?.t[0], first?.t.at(-1)]).toEqual([0, 7_280])
  expect(first?.t.length).toBeLessThan(long.reference.t.length)
  expect(first?.series.exhaustion.mean.at(-1)).toBeCloseTo(
    long.comparisons[0]?.series.exhaustion.mean.at(-1) ?? Number.NaN,
    3,
  )
})

test('a comparison calls its scenarios by the letters that they have already', () => {
  const pair = comparisonOf(baseline, scribes)
  const single = { ...pair, comparisons: pair.comparisons.map(takenApart) }
  for (const [result, letters, anew] of [
    [comparison, ['X', 'Y', 'Z'], 'A x.yaml, B y.yaml, C z.yaml'],
    [single, ['X', 'Y'], 'A x.yaml, B y.yaml'],
  ] as const) {
    const page = reportPage({ ...reported(result), letters }, 'de')
    const read = page.replaceAll(
      /<(style|script|pre)\b.*?<\/\1>| (?!aria-label)[a-z-]+="[^"]*"/gs,
      '',
    )
    expect(read).toContain('Y gegen X')
    expect(read).toContain('Nothing changes (X)')
    expect(read).toContain('burnout compare x.yaml y.yaml')
    // the command goes by the order of its files, and the page says so
    expect(read).toContain(`Dort ist ${anew}.`)
    // German has no word that is one of these letters
    expect(read.replace(anew, '').match(/[^\n<>]*(?<!\p{L})[ABC](?!\p{L})[^\n<>]*/gu)).toBeNull()
    const english = reportPage({ ...reported(result), letters })
    expect(english).toContain('there A is x.yaml, B is y.yaml')
    for (const said of ['Y against X', 'Y − X', 'Y less X', 'run of X', 'Y differs from X'])
      expect(english).toContain(said)
  }
})

test('only one line says how the page was made', () => {
  const other = reportPage({ ...reported(run), made: 'the viewer' })
  const lines = [
    pages[0].replaceAll('burnout test', '#'),
    other.replaceAll('the viewer</code>', '#</code>'),
  ]
  expect(lines[0]).toBe(lines[1])
})

test('a page gives its scenarios back as they were run', () => {
  const back = readReport(pages[1])
  expect(back && scenariosOf(back)).toEqual(
    [comparison.reference, ...comparison.comparisons].map(({ scenario }) => scenario),
  )
  expect(readReport(pages[1].replace('"format"', '"fromat"'))).toBeNull()
  expect(readReport('<p>Another page</p>')).toBeNull()
})

test('what is broken is no result', () => {
  const { series, ...rest } = run
  const { exhaustion: _, ...others } = series
  for (const broken of ['', '[]', '{}', 'null', JSON.stringify({ ...rest, series: others })])
    expect(parseReported(broken)).toBeNull()
  expect(parseReported(JSON.stringify(run))?.format).toBe('burnout-result/1')
})

test('a page is in the language that is asked for, and says what in it is English', () => {
  const page = reportPage(reported(comparison), 'de')
  expect(page).toContain('<html lang="de-DE">')
  expect(page).toContain('Was dagegen spricht')
  const read = page.replaceAll(
    /<(style|script|pre)\b.*?<\/\1>|<svg[^>]*>| (class|id)="[^"]*"/gs,
    '',
  )
  expect(read.match(/burned out|clinicians|evidence|against|per year|runs\b/gi)).toBeNull()
  expect(pages[1]).toContain('<html lang="en-GB">')
  expect(reportPage(reported(comparison))).toBe(pages[1])
  const slow = reportPage(
    reported(comparisonOf(baseline, tiny('Slow', 'assumptions.demandPeak=100 days'))),
    'de',
  )
  expect(slow).toContain('<td class="words">100 Tage</td>')
  // what only the engine says, such as what a parameter is
  expect(slow).toContain('<span lang="en">')
  // data are the same in every language
  expect(readReport(page)).toEqual(readReport(pages[1]))
})

test('a failed run is told of', () => {
  const failures = [{ of: '', replicate: 3, message: 'out of <memory>' }]
  expect(reportPage({ ...reported(run), failures })).toContain('replicate 3: out of &lt;memory&gt;')
})

test('a name can be anything and is only ever text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '</script><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onload='alert(1)",
      '<!--',
      ']]>',
      '</style><b>',
      '${alert(1)}',
      '\u202Egnp.exe',
    ),
  )
  fc.assert(
    fc.property(hostile, name => {
      const named = {
        ...run,
        scenario: { ...run.scenario, name, about: { ...run.scenario.about, what: name } },
        warnings: [name],
      }
      for (const result of [named, tinySweep(name)]) {
        const page = reportPage({
          result,
          failures: [{ of: name, replicate: 1, message: name }],
          made: name,
        })
        const elements = (text: string) => (text.match(/<[a-z!/]/g) ?? []).length
        expect(page.match(/<script/g)).toHaveLength(1)
        expect(page.match(/<\/script/g)).toHaveLength(1)
        expect(page).not.toMatch(/<img|<!--|<\/style><b>/)
        expect(elements(page)).toBeGreaterThan(100)
      }
    }),
    { numRuns: 15 },
  )
})

test('a scenario that a page shows in full can be run again', () => {
  const yaml = /<pre[^>]*>(.*?)<\/pre>/s.exec(pages[0])?.[1] ?? ''
  const text = yaml
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
  expect(parseScenario(text, { file: 'again.yaml' })).toEqual(baseline)
})
