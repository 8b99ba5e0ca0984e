import { scenarioToYaml } from '@burnout/engine'
import type { Page } from 'playwright-core'
import { figure, span, times } from '../numbers.ts'
import { organisationOf } from '../organisation.ts'
import type { Part, Section, Tell } from '../part.ts'
import { median } from '../rounds.ts'
import { arrivals, type Arrivals } from '../viewer/arrival.ts'
import { dragOf, type Drag } from '../viewer/drag.ts'
import { CHANGES, growthOf } from '../viewer/memory.ts'
import { take, type Held } from '../viewer/slider.ts'
import { atRest, chromiumVersion, onStage, scoredRuns } from '../viewer/stage.ts'
import { installProbe } from '../viewer/probe.ts'
import { within } from '../target-machine.ts'
import { yardstick } from '../yardstick.ts'

const CLINICIANS = 30
const REPLICATES = 100
const ROUNDS = 7
const LEVER = 'supportStaff'

/** Places along the slider between which the lever goes to and fro. */
const PLACES = [0.35, 0.65] as const

const DRAGS = 3

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

interface Seen {
  readonly rested: readonly Wait[]
  readonly moving: readonly Wait[]
  readonly drags: readonly Drag[]
  readonly arrived: Arrivals
  /** By how much of itself memory grew. */
  readonly growth: number
  readonly kernel: number
  /** A run of the kernel before and after those visits. */
  readonly around: number
}

const look = async (page: Page, tell: Tell): Promise<Seen> => {
  tell('visiting the viewer and its lessons for the first time')
  const browser = page.context().browser()
  const nobody: Arrivals = { paint: [], curve: [], question: [] }
  const before = yardstick()
  const arrived = browser === null ? nobody : await arrivals(browser, new URL('/', page.url()).href)
  const around = median([before, yardstick()])
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
    drags.push(await dragOf(page, LEVER))
  }
  tell(`changing a lever of the viewer ${CHANGES} times`)
  const growth = await growthOf(page, LEVER)
  return { rested, moving, drags, arrived, around, growth, kernel: median(kernel) }
}

const sectionOf = ({ rested, moving, drags, arrived, around, growth, kernel }: Seen): Section => {
  const first = median(rested.map(wait => wait.first))
  const all = median(rested.map(wait => wait.all))
  const frames = median(drags.map(drag => drag.framesPerSecond))
  const longest = median(drags.map(drag => drag.longestFrame))
  const question = median(arrived.question)
  const paint = median(arrived.paint)
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
        ...within(first / kernel, 0.05),
      },
      {
        what: `Drag to ${REPLICATES} replicates`,
        target: '< 400 ms',
        result: span(all),
        ...within(all / kernel, 0.4),
      },
      {
        what: 'Largest contentful paint of a first visit',
        target: '< 1.5 s',
        result: span(paint),
        ...within(paint / around, 1.5),
      },
      {
        what: 'First question of a lesson that a link opens',
        target: '< 2 s',
        result: span(question),
        ...within(question / around, 2),
      },
      {
        what: 'Frames a second while a lever is dragged',
        target: '≥ 50',
        result: figure(frames),
        met: frames >= 50,
      },
      {
        what: 'Longest frame while a lever is dragged',
        target: '< 100 ms',
        result: span(longest),
        met: longest < 0.1,
      },
      {
        what: `Memory of the page after ${CHANGES} changes of a lever`,
        target: '< 10 % more',
        result: `${figure(100 * growth)} %`,
        met: growth < 0.1,
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
          ['frames a second', figure(frames)],
          ['longest frame', span(longest)],
          ['curves a second', figure(median(drags.map(drag => drag.curvesPerSecond)))],
          ['tasks of more than 50 ms', figure(median(drags.map(drag => drag.longTasks)))],
        ],
      },
      {
        head: [
          'Of a first visit, from a static server on this machine, to',
          'Of a kernel run',
          'Median',
          'Slowest',
        ],
        rows: [
          ['the largest contentful paint', arrived.paint] as const,
          ['the first curve', arrived.curve] as const,
          ['the first question of a lesson, of all lessons', arrived.question] as const,
        ].map(([what, seconds]) => [
          what,
          times(median(seconds) / around),
          span(median(seconds)),
          span(Math.max(...seconds)),
        ]),
      },
      `After ${CHANGES} changes of a lever the page has ${figure(100 * growth)} % more memory in use than before them.`,
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
