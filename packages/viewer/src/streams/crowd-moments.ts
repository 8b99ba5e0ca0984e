import {
  animationFrameScheduler,
  auditTime,
  combineLatest,
  distinctUntilChanged,
  EMPTY,
  map,
  switchMap,
  type Observable,
} from 'rxjs'
import type { PeopleLook } from '../settings/people-look.ts'
import type { CarryOut } from './carry-out.ts'
import { crowds, type Crowd } from './crowds.ts'
import { isOpen } from './outlook.ts'
import type { PageStreams } from './page.ts'

/** Everything that decides what the page of people shows at one moment. */
export interface CrowdMoment {
  readonly crowd: Crowd
  readonly look: PeopleLook
  /** Month looked at; `null` for the end. */
  readonly month: number | null
  /** Runs that the scenario asks for. */
  readonly runs: number
}

/** The people of the newest settings while their page is open, at most one moment for each frame of the screen. */
export const crowdMoments = (
  { standing$, outlook$, playback$ }: Pick<PageStreams, 'standing$' | 'outlook$' | 'playback$'>,
  carryOut: CarryOut,
): Observable<CrowdMoment> => {
  const look$ = outlook$.pipe(
    map(({ people }) => people),
    distinctUntilChanged(),
  )
  const question$ = combineLatest([
    standing$.pipe(map(({ question }) => question)),
    look$.pipe(map(({ run }) => run)),
  ]).pipe(
    map(([{ scenario, reference }, run]) => ({
      scenario,
      reference,
      // another scenario may have fewer runs
      replicate: Math.min(run, scenario.run.replicates - 1),
    })),
  )
  const open$ = isOpen(outlook$, 'people')
  const crowd$ = crowds(question$, open$, carryOut)
  const runs$ = question$.pipe(map(({ scenario }) => scenario.run.replicates))
  const every$ = combineLatest({
    crowd: crowd$,
    look: look$,
    month: playback$.pipe(map(({ month }) => month)),
    runs: runs$,
  })
  return open$.pipe(
    switchMap(open => (open ? every$ : EMPTY)),
    auditTime(0, animationFrameScheduler),
  )
}
