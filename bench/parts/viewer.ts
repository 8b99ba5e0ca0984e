import { scenarioToYaml } from '@burnout/engine'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { figure, span, times } from '../numbers.ts'
import { organisationOf } from '../organisation.ts'
import type { Part, Section, Tell } from '../part.ts'
import { median } from '../rounds.ts'
import { take, type Held } from '../viewer/slider.ts'
import { atRest, chromiumVersion, onStage, scoredRuns } from '../viewer/stage.ts'
import { installProbe } from '../viewer/probe.ts'
import { yardstick } from '../yardstick.ts'

const CLINICIANS = 30
const REPLICATES = 100
const ROUNDS = 7
const LEVER = 'supportStaff'

/** Places along the slider between which the lever goes to and fro. */
const PLACES = [0.35, 0.65] as const

const DRAGS = 3
/** A drag lasts so many movements, one every 16 ms. */
const MOVEMENTS = 180

/** Seconds from a movement to what it changes. */
interface Wait {
  readonly first: number
  readonly all: number
}

const waitOf = async (page: Page, held: Held, place: number): Promise<Wait> => {
  const before = await page.evaluate(() => window.probe.drawn.input)
  await held.to(place)
  await page.waitForFunction(
    since => window.probe.drawn.input !== since && !Number.isNaN(window.probe.drawn.all),
    before,
  )
  const { input, first, all } = await page.evaluate(() => window.probe.drawn)
  return { first: (first - input) / 1_000, all: (all - input) / 1_000 }
}

interface Drag {
  readonly framesPerSecond: number
  /** Longest time between two frames, in seconds. */
  readonly longestFrame: number
  readonly curvesPerSecond: number
}

const dragOf = async (page: Page): Promise<Drag> => {
  const held = await take(page, LEVER)
  await page.evaluate(() => {
    window.probe.frames = []
    window.probe.curves = 0
  })
  for (let i = 0; i < MOVEMENTS; i++) {
    // to and fro, three times
    await held.to(0.5 + 0.45 * Math.sin((6 * Math.PI * i) / MOVEMENTS))
    await setTimeout(16)
  }
  const { frames, curves } = await page.evaluate(() => {
    const { frames, curves } = window.probe
    window.probe.frames = null
    return { frames: frames ?? [], curves }
  })
  await held.release()
  const gaps = frames.slice(1).map((now, i) => (now - frames[i]) / 1_000)
  const seconds = (frames[frames.length - 1] - frames[0]) / 1_000
  return {
    framesPerSecond: gaps.length / seconds,
    longestFrame: Math.max(...gaps),
    curvesPerSecond: curves / seconds,
  }
}

interface Seen {
  readonly rested: readonly Wait[]
  readonly moving: readonly Wait[]
  readonly drags: readonly Drag[]
  readonly kernel: number
}

const look = async (page: Page, tell: Tell): Promise<Seen> => {
  await page.evaluate(installProbe)
  const runs = await scoredRuns(page)
  const rested: Wait[] = []
  const moving: Wait[] = []
  const kernel: number[] = []
  const held = await take(page, LEVER)
  for (let round = -1; round < ROUNDS; round++) {
    tell(`moving a lever of the viewer, round ${round + 2} of ${ROUNDS + 1}`)
    const fromRest = await waitOf(page, held, PLACES[0])
    // loops have begun to be scored by now
    const again = await waitOf(page, held, PLACES[1])
    await atRest(page, runs)
    const now = yardstick()
    if (round < 0) continue
    rested.push(fromRest)
    moving.push(again)
    kernel.push(now)
  }
  await held.release()
  const drags: Drag[] = []
  for (let drag = 0; drag < DRAGS; drag++) {
    tell(`dragging a lever of the viewer to and fro, ${drag + 1} of ${DRAGS}`)
    await atRest(page, runs)
    drags.push(await dragOf(page))
  }
  return { rested, moving, drags, kernel: median(kernel) }
}

const sectionOf = ({ rested, moving, drags, kernel }: Seen): Section => {
  const first = median(rested.map(wait => wait.first))
  const all = median(rested.map(wait => wait.all))
  const row = (what: string, waits: readonly number[]): readonly string[] => [
    what,
    times(median(waits) / kernel),
    span(median(waits)),
    span(Math.max(...waits)),
  ]
  return {
    verdicts: [
      {
        what: `Drag to first curve, ${CLINICIANS} clinicians × 5 years, Chromium`,
        target: '< 50 ms',
        result: span(first),
        met: first < 0.05,
      },
      {
        what: `Drag to ${REPLICATES} replicates`,
        target: '< 400 ms',
        result: span(all),
        met: all < 0.4,
      },
    ],
    body: [
      {
        head: ['From a movement of the lever to', 'Of a kernel run', 'Median', 'Slowest'],
        rows: [
          row(
            'the first curve, from rest',
            rested.map(wait => wait.first),
          ),
          row(
            `${REPLICATES} replicates, from rest`,
            rested.map(wait => wait.all),
          ),
          row(
            'the first curve, straight after another',
            moving.map(wait => wait.first),
          ),
          row(
            `${REPLICATES} replicates, straight after another`,
            moving.map(wait => wait.all),
          ),
        ],
      },
      {
        head: ['While the lever is dragged to and fro', 'Median'],
        rows: [
          ['frames a second', figure(median(drags.map(drag => drag.framesPerSecond)))],
          ['longest frame', span(median(drags.map(drag => drag.longestFrame)))],
          ['curves a second', figure(median(drags.map(drag => drag.curvesPerSecond)))],
        ],
      },
    ],
  }
}

/** How long the viewer keeps a hand on a lever waiting, in a real browser. */
export const viewerPart: Part = {
  name: 'viewer',
  measure: async tell => {
    if (chromiumVersion() === null) {
      const without = { target: '< 50 ms', result: 'no Chromium here', met: null }
      return {
        verdicts: [
          { ...without, what: 'Drag to first curve' },
          { ...without, what: `Drag to ${REPLICATES} replicates`, target: '< 400 ms' },
        ],
        body: ['Not measured: no Chromium was found.'],
      }
    }
    tell('opening the viewer')
    const scenario = scenarioToYaml(organisationOf(CLINICIANS, REPLICATES))
    return sectionOf(await onStage(scenario, page => look(page, tell)))
  },
}
