import type { Lives } from '@burnout/engine'
import { fatesAt, type Fate, type Fates } from '../../reading/lives/fates.ts'
import { postOf, type Post } from '../../reading/lives/posts.ts'
import { rollOf, standingOn, type Roll } from '../../reading/lives/roll.ts'
import { domainOf } from '../../reading/lives/state-scales.ts'
import type { Domain } from '../../reading/domains.ts'
import type { PeopleLook } from '../../settings/people-look.ts'
import type { CrowdMoment } from '../../streams/crowd-moments.ts'
import type { Crowd } from '../../streams/crowds.ts'
import { recordAt, toMonths } from '../../time.ts'

/** One world on the day of a record. */
export interface WorldOnDay {
  readonly roll: Roll
  readonly posts: readonly Post[]
  readonly here: number
  readonly left: number
  readonly joined: number
  readonly burnedOut: number
}

/** Everything that the page of people shows at one moment. */
export interface PeopleScene {
  readonly crowd: Crowd
  readonly look: PeopleLook
  readonly month: number
  readonly record: number
  readonly day: number
  readonly own: WorldOnDay
  /** `null` where there is no other world to compare with. */
  readonly reference: WorldOnDay | null
  readonly fates: Fates | null
  /** Those who fare otherwise, by key. */
  readonly fateOf: ReadonlyMap<string, Fate>
  readonly domain: Domain
  /** Names of the clinics that are shown. */
  readonly clinics: readonly string[]
  /** Whether marks may move. */
  readonly motion: boolean
  /** Runs that there are. */
  readonly runs: number
}

const worldOn = (lives: Lives, record: number, look: PeopleLook): WorldOnDay => {
  const roll = rollOf(lives)
  const day = lives.t[record] ?? 0
  const posts = Array.from({ length: lives.seats }, (_, seat) => postOf(lives, record, seat, look))
  let left = 0
  let joined = 0
  for (const person of roll.keys.keys()) {
    if (standingOn(roll, person, day) === 'gone') left++
    const hired = lives.people.hired[person] ?? 0
    if (hired > 0 && hired <= day) joined++
  }
  return {
    roll,
    posts,
    here: posts.filter(({ person }) => person >= 0).length,
    left,
    joined,
    burnedOut: posts.filter(({ burnedOut }) => burnedOut).length,
  }
}

/** What the page of people is drawn from. */
export interface PeopleMoment extends CrowdMoment {
  /** Whether marks may move. */
  readonly motion: boolean
}

/** Puts together what belongs to one moment; `null` until anybody is known. */
export const peopleScene = ({
  crowd,
  look: asked,
  month: looked,
  motion,
  runs,
}: PeopleMoment): PeopleScene | null => {
  const { own: lives, reference: others } = crowd
  if (lives === null) return null
  const { clinic } = asked
  // a link, or the settings before, may have had more clinics
  const look =
    clinic !== null && clinic >= lives.clinics.length ? { ...asked, clinic: null } : asked
  const days = Array.from(lives.t)
  const end = Math.round(toMonths(days.at(-1) ?? 0))
  const month = Math.min(looked ?? end, end)
  const record = recordAt(days, month)
  const own = worldOn(lives, record, look)
  // while a run is followed anew the other world is still that of before, or not there
  const reference = others === null ? null : worldOn(others, record, look)
  const fates = reference === null ? null : fatesAt(own.roll, reference.roll, record, look.rule)
  return {
    crowd,
    look,
    month,
    record,
    day: days[record] ?? 0,
    own,
    reference,
    fates,
    fateOf: new Map(fates?.differing.map(fate => [fate.key, fate])),
    domain: domainOf(lives, others, look.colour),
    clinics: lives.clinics.map(({ name }) => name),
    motion,
    runs,
  }
}
