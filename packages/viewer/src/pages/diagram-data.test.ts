import { loopNames, type LoopName, type LoopScoreResult } from '@burnout/engine'
import { expect, it } from 'vitest'
import { recordOf } from '../record.ts'
import { diagramIds, diagramNames, diagramWords, variableWords } from '../text/diagrams.ts'
import { badgeOf } from '../views/loops/draw-badges.ts'
import { diagrams } from '../views/loops/diagrams/index.ts'
import { diagramMoment, type LoopLook } from './diagram-data.ts'

const months = [0, 1, 2, 3, 4, 5]
const all = (value: number) => months.map(() => value)

const scoresOf = (
  loops: Partial<Record<LoopName, readonly number[]>>,
  over: Partial<LoopScoreResult> = {},
) =>
  ({
    months,
    loops: recordOf(loopNames, name => loops[name] ?? all(0)),
    links: { 'wellness –relief': all(-0.25) },
    activity: all(1),
    coverage: all(1),
    ...over,
  }) as unknown as LoopScoreResult

const look: LoopLook = { diagram: 'shiftingTheBurden', month: 3, threshold: 0, shown: null }
const nameAt = (moment: ReturnType<typeof diagramMoment>, loop: LoopName): string => {
  const diagram = diagrams[moment.diagram]
  return badgeOf(
    diagram,
    diagram.loops.find(place => place.loop === loop)!,
    moment,
  ).name
}

it('is plain while the scores are being worked out', () => {
  const moment = diagramMoment(look, null, null)
  expect(moment).toMatchObject({ scored: false, quiet: false, links: {}, shares: {}, levels: {} })
  expect(moment.summary).toContain(diagramWords.waiting)
  expect(nameAt(moment, 'symptomaticFix')).toBe('B1 Quick relief, balancing, share not known yet')
})

it('draws shares as they are, and smooths links over three months', () => {
  const { shares, links } = diagramMoment(
    look,
    scoresOf(
      { symptomaticFix: [0, 0, 0, -0.3, -0.6, 0] },
      { links: { 'wellness –relief': [0, 0, 0, -0.3, -0.6, 0] } },
    ),
    null,
  )
  expect(shares.symptomaticFix).toBe(-0.3)
  expect(links['wellness>exhaustion']).toBeCloseTo(0.3)
})

it('says of a badge which loop it is, how it works and how much of the change it has', () => {
  const moment = diagramMoment(look, scoresOf({ symptomaticFix: all(-0.12) }), null)
  expect(nameAt(moment, 'symptomaticFix').replace('\u202f', ' ')).toBe(
    'B1 Quick relief, balancing, 12 % of the change at month 3',
  )
  expect(moment.links['wellness>exhaustion']).toBeCloseTo(0.25)
})

it('says so where a loop works against its letter', () => {
  const moment = diagramMoment(look, scoresOf({ symptomaticFix: all(0.12) }), null)
  expect(nameAt(moment, 'symptomaticFix')).toMatch(/balancing.*against its letter$/)
})

it('is quiet when little is changing or little of it is named', () => {
  const quiet = (over: Partial<LoopScoreResult>) => diagramMoment(look, scoresOf({}, over), null)
  expect(quiet({ activity: all(0.04) }).quiet).toBe(true)
  expect(quiet({ coverage: all(0.19) }).quiet).toBe(true)
  expect(quiet({ activity: all(0.06), coverage: all(0.21) }).quiet).toBe(false)
  expect(nameAt(quiet({ activity: all(0.04) }), 'tolerance')).toMatch(/quiet at month 3$/)
})

it('weighs the mean share of a loop by how much was changing and how much of that is named', () => {
  const { means } = diagramMoment(
    look,
    scoresOf(
      { symptomaticFix: [-1, -1, -1, 0, 0, 0] },
      { activity: [0, 0, 1, 0, 1, 2], coverage: [1, 1, 0.5, 1, 1, 1] },
    ),
    null,
  )
  // a quarter of what changed did so while the loop had half of it
  expect(means.symptomaticFix).toBeCloseTo(0.25 * 0.5)
})

it('has a name, a story of one sentence and words for every diagram', () => {
  for (const id of diagramIds) {
    expect(diagramNames[id].name).toMatch(/^[A-Z]/)
    expect(diagramNames[id].story).toMatch(/^[A-Z][^.]*\.$/)
    expect(diagramMoment({ ...look, diagram: id }, null, null).summary).toContain(
      diagramNames[id].name,
    )
  }
})

it('uses every variable that has words', () => {
  const drawn = new Set(diagramIds.flatMap(id => Object.keys(diagrams[id].places)))
  expect(Object.keys(variableWords).filter(id => !drawn.has(id))).toEqual([])
})
