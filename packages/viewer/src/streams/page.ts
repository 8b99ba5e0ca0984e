import {
  combineLatest,
  distinctUntilChanged,
  filter,
  map,
  scan,
  share,
  shareReplay,
  startWith,
  type Observable,
} from 'rxjs'
import type { Catalogue } from '../settings/catalogue.ts'
import { ask } from '../settings/ask.ts'
import { clearLens, isWhole, type Lens, type Seen } from '../settings/lens.ts'
import type { History } from '../settings/history.ts'
import type { Outlook } from '../settings/outlook.ts'
import { settingsKey, type Settings } from '../settings/settings.ts'
import { standsAlone } from '../settings/bare.ts'
import { keysOf } from '../record.ts'
import { horizonMonths } from '../time.ts'
import { seenThrough } from '../reading/seen.ts'
import type { FourScenarios } from '../worker/protocol.ts'
import { takingApart, type Apart } from './apart.ts'
import { axes, type Axes } from './axes.ts'
import { drawn, type Drawn } from './drawn.ts'
import { dragging } from './dragging.ts'
import type { Gesture } from './intent.ts'
import type { CarryOut } from './carry-out.ts'
import { outlook } from './outlook.ts'
import { paced } from './paced.ts'
import { playback, type Pace, type Playback } from './playback.ts'
import { isComplete, standings, type Question, type Run, type Standing } from './runs.ts'
import { onceSeen, studies, type Study } from './studies.ts'
import { wishes, type Wished } from './wishes.ts'

/** Everything that decides what the page shows at one moment. */
export interface Moment extends Drawn {
  /** Whether the newest question has been asked and nothing has come of it yet. */
  readonly asking: boolean
  /** Whether every replicate is in, of the newest question. */
  readonly complete: boolean
  /** The answers as they came, of the whole team by the usual instrument. */
  readonly whole: Pick<Drawn, 'answer' | 'reference'>
  readonly axes: Axes
  readonly playback: Playback
  readonly outlook: Outlook
  readonly study: Study
  readonly cut: Wished<'cut'>
  readonly gauge: Wished<'gauge'>
  readonly equalCost: Wished<'equalCost'>
  readonly apart: Apart
}

/** The four runs of which assumptions and policy are taken apart; `null` where the reader assumes nothing. */
const fourOf = ({ scenario, reference, asWritten }: Question): FourScenarios | null =>
  asWritten === null
    ? null
    : {
        scenario,
        scenarioAsWritten: asWritten.scenario,
        reference: reference ?? scenario,
        referenceAsWritten: asWritten.reference ?? asWritten.scenario,
      }

const same = (a: Settings, b: Settings): boolean => settingsKey(a) === settingsKey(b)

/** What a question takes back when it is asked, and what it has been asked. */
const standing: readonly (keyof Moment)[] = [
  'asking',
  'complete',
  'study',
  'cut',
  'gauge',
  'equalCost',
  'apart',
]

/**
 * Whether two moments look the same. A question that has just been asked changes nothing that is worth a frame:
 * its first answer is about to be drawn, and shows what has become stale as well.
 */
export const looksTheSame = (a: Moment, b: Moment): boolean =>
  keysOf(a).every(key => a[key] === b[key] || (b.asking && standing.includes(key)))

/** Questions from settings: one for every change, and one more when the reader tries again. */
export const questions = (
  history$: Observable<History>,
  gestures$: Observable<Gesture>,
  catalogue: Catalogue,
  firstSeen: Seen = clearLens,
): Observable<Question> => {
  const settings$ = history$.pipe(
    map(({ now }) => now),
    distinctUntilChanged(same),
  )
  const retries$ = gestures$.pipe(
    filter(({ kind }) => kind === 'retry'),
    scan(count => count + 1, 0),
    startWith(0),
  )
  const seen$ = gestures$.pipe(
    map(gesture => (gesture.kind === 'outlook' ? gesture.change.lens : undefined)),
    filter(lens => lens !== undefined),
    startWith(firstSeen),
    map(({ clinic, role }): Seen => ({ clinic, role })),
    distinctUntilChanged((a, b) => a.clinic === b.clinic && a.role === b.role),
  )
  return combineLatest([settings$, seen$, retries$]).pipe(
    map(([settings, seen]) => ({
      settings,
      ...ask(catalogue.scenarioOf, settings),
      ...(isWhole(seen) ? {} : { seen }),
    })),
    map((asked, index): Question => ({ ...asked, job: index + 1 })),
    share(),
  )
}

/** What the page begins with, before any worker has answered. */
export interface Beginning {
  /** Month looked at; `null` for the end. */
  readonly month: number | null
  readonly outlook: Outlook
  readonly pace: Pace
}

/** How things are computed: runs, their reference, and what is asked about loops. */
export interface Means {
  readonly run: Run
  readonly runReference: Run
  readonly carryOut: CarryOut
  /** Something to draw where no worker has ever answered. */
  readonly alone: (question: Question) => Promise<Drawn>
}

/** What the page listens to. */
export interface PageStreams {
  /** Tells at once how the runs stand. */
  readonly standing$: Observable<Standing>
  /** At most one for each frame of the screen, and as early as there is something new. */
  readonly moment$: Observable<Moment>
  readonly playback$: Observable<Playback>
  readonly outlook$: Observable<Outlook>
}

/** Questions while a page is open that shows their answers; one that is asked elsewhere waits until then. */
const onceWanted = (
  questions$: Observable<Question>,
  outlook$: Observable<Outlook>,
): Observable<Question> => {
  const wanted$ = outlook$.pipe(
    map(({ view, seat }) => !standsAlone(view) || seat !== null),
    distinctUntilChanged(),
  )
  return combineLatest([questions$, wanted$]).pipe(
    filter(([, wanted]) => wanted),
    map(([question]) => question),
    distinctUntilChanged(),
  )
}

/** Where the runs stand, and what there is to draw. */
export const pageStreams = (
  questions$: Observable<Question>,
  gestures$: Observable<Gesture>,
  beginning: Beginning,
  { run, runReference, carryOut, alone }: Means,
): PageStreams => {
  const outlook$ = outlook(gestures$, beginning.outlook).pipe(shareReplay(1))
  const wanted$ = onceWanted(questions$, outlook$)
  const standing$ = standings(wanted$, run, runReference).pipe(shareReplay(1))
  const drawn$ = drawn(standing$, alone).pipe(shareReplay(1))
  const lens$ = outlook$.pipe(
    map(({ view, lens }): Lens => (view === 'explore' ? lens : clearLens)),
    distinctUntilChanged(),
  )
  const seen$ = combineLatest([drawn$, lens$]).pipe(
    map(([whole, lens]) => ({
      whole,
      settings: whole.settings,
      answer: seenThrough(whole.answer, lens),
      reference: seenThrough(whole.reference, lens),
    })),
    shareReplay(1),
  )
  const axes$ = axes(
    seen$.pipe(map(({ answer, reference }) => [answer, reference] as const)),
    dragging(gestures$),
  )
  const end$ = drawn$.pipe(map(({ answer }) => horizonMonths(answer.result.t)))
  const playback$ = playback(gestures$, end$, beginning.month, beginning.pace).pipe(shareReplay(1))
  const complete$ = standing$.pipe(
    map(standing => (isComplete(standing) ? standing.question : null)),
    distinctUntilChanged(),
    shareReplay(1),
  )
  const asking$ = standing$.pipe(
    map(({ kind }) => kind === 'asked'),
    distinctUntilChanged(),
  )
  const scenario$ = complete$.pipe(map(question => question?.scenario ?? null))
  const four$ = complete$.pipe(
    map(question => (question === null ? null : fourOf(question))),
    distinctUntilChanged(),
  )
  const linked$ = <Key extends 'cut' | 'gauge'>(key: Key): Observable<Outlook[Key]> =>
    gestures$.pipe(
      map(gesture => (gesture.kind === 'outlook' ? gesture.change[key] : undefined)),
      startWith(beginning.outlook[key]),
      filter(wanted => wanted !== undefined),
    )
  const linkedCut$ = linked$('cut').pipe(
    map(cut => (cut === null ? null : { kind: 'cut' as const, ...cut })),
  )
  const linkedGauge$ = linked$('gauge').pipe(
    map(month => (month === null ? null : { kind: 'gauge' as const, month })),
  )
  const loops$ = combineLatest({
    study: studies(onceSeen(scenario$, outlook$), carryOut),
    cut: wishes('cut', gestures$, scenario$, carryOut, linkedCut$),
    gauge: wishes('gauge', gestures$, scenario$, carryOut, linkedGauge$),
    equalCost: wishes('equalCost', gestures$, scenario$, carryOut),
    apart: takingApart(four$, carryOut),
  })
  const every$ = combineLatest([
    seen$,
    axes$,
    playback$,
    asking$.pipe(startWith(false)),
    complete$.pipe(startWith(null)),
    outlook$,
    loops$,
  ]).pipe(
    map(([drawn, held, now, asking, complete, outlook, loops]): Moment => ({
      ...drawn,
      asking,
      complete: complete !== null,
      axes: held,
      playback: now,
      outlook,
      ...loops,
    })),
  )
  return { standing$, moment$: paced(every$, looksTheSame).pipe(share()), playback$, outlook$ }
}
