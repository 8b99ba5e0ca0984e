import { lifeEvents, type SeatState } from '@burnout/engine'
import { decimal } from '../../format.ts'
import { caughtBy, passedOnBy, strongestIn, type Caught } from '../../reading/lives/contagion.ts'
import { takenBetween, takenOverBy, takenOverFrom } from '../../reading/lives/handovers.ts'
import type { FateKind } from '../../reading/lives/fates.ts'
import { lastPostOf, type Post } from '../../reading/lives/posts.ts'
import { identityOf, standingOn, type Roll } from '../../reading/lives/roll.ts'
import { darkness, stateScales } from '../../reading/lives/state-scales.ts'
import { peoplePage, personName, stateWords } from '../../text/people-page.ts'
import { inRunningText } from '../../text/running.ts'
import { toMonths } from '../../time.ts'
import type {
  CrowdData,
  CrowdLink,
  CrowdLook,
  CrowdPost,
  CrowdRoom,
  CrowdWorld,
} from '../../views/people/crowd.ts'
import { rampSteps } from '../../views/ramp.ts'
import type { PeopleScene, WorldOnDay } from './people-scene.ts'

const leftEvent = lifeEvents.indexOf('left')

/** Hours a week, and points a month, that are drawn at full width. */
const fullWork = 6
const fullStrain = 0.4

/** Ways of exhaustion that are drawn in a clinic while nobody is chosen. */
const mostWays = 6

const looks: Readonly<Partial<Record<SeatState, CrowdLook>>> = {
  working: 'working',
  sick: 'sick',
  vacation: 'vacation',
  searching: 'searching',
  arriving: 'arriving',
}

/** Who left for good in every clinic and in which order, over the whole run. */
const leaversOf = ({ lives, clinicOf }: Roll): readonly (readonly number[])[] => {
  const { kind, seat } = lives.events
  const rooms = lives.clinics.map((): number[] => [])
  for (let k = 0; k < kind.length; k++)
    if (kind[k] === leftEvent) rooms[clinicOf[seat[k] ?? 0] ?? 0]?.push(k)
  return rooms
}

/** The value of a person as it is written; `null` where there is none. */
export const valueText = ({ look: { colour } }: PeopleScene, value: number): string | null => {
  const { digits, scale } = stateScales[colour]
  return Number.isFinite(value) ? decimal(value * scale, digits) : null
}

const stepOf = ({ look, domain }: PeopleScene, value: number): number | null =>
  Number.isFinite(value)
    ? Math.min(rampSteps - 1, Math.floor(darkness(look.colour, domain, value) * rampSteps))
    : null

const turned: Readonly<Partial<Record<FateKind, FateKind>>> = { kept: 'lost', lost: 'kept' }

/** In what somebody fares otherwise, as it looks from one of the worlds. */
const fateIn = (scene: PeopleScene, world: WorldOnDay, key: string | null): FateKind | null => {
  const kind = key === null ? undefined : scene.fateOf.get(key)?.kind
  if (kind === undefined) return null
  return world === scene.own ? kind : (turned[kind] ?? kind)
}

/** Places of the posts of a world: each at its own, or those of a role along the scale. */
const placesOf = (scene: PeopleScene, { roll, posts }: WorldOnDay): ReadonlyMap<number, number> => {
  const { look, domain } = scene
  if (look.order === 'post')
    return new Map(posts.map(({ seat }) => [seat, (roll.numberOf[seat] ?? 1) - 1]))
  const dark = ({ person, value }: Post): number =>
    person < 0 ? 3 : Number.isFinite(value) ? darkness(look.colour, domain, value) : 2
  const open = posts.filter(({ state }) => state !== 'closed')
  const sorted = [...open].sort((a, b) => dark(a) - dark(b) || a.seat - b.seat)
  const next = new Map<number, number>()
  return new Map(
    sorted.map(({ seat }) => {
      const block = (roll.clinicOf[seat] ?? 0) * 8 + (roll.roleOf[seat] ?? 0)
      const place = next.get(block) ?? 0
      next.set(block, place + 1)
      return [seat, place]
    }),
  )
}

const shown = ({ look: { clinic } }: PeopleScene, at: number): boolean =>
  clinic === null || clinic === at

/** Rooms that are shown, by the clinic's position. */
const roomOf = ({ look: { clinic } }: PeopleScene, at: number): number => (clinic === null ? at : 0)

const postsOf = (scene: PeopleScene, world: WorldOnDay): readonly CrowdPost[] => {
  const { roll, posts } = world
  const places = placesOf(scene, world)
  const held = posts
    .filter(({ seat, state }) => state !== 'closed' && shown(scene, roll.clinicOf[seat] ?? 0))
    .map(({ seat, person, state, value, ...post }): CrowdPost => {
      const key = roll.keys[person] ?? null
      return {
        ...post,
        key: key ?? `post ${seat}`,
        person: key,
        room: roomOf(scene, roll.clinicOf[seat] ?? 0),
        role: roll.roleOf[seat] ?? 0,
        place: places.get(seat) ?? 0,
        look: looks[state] ?? 'working',
        step: person < 0 ? null : stepOf(scene, value),
        fate: fateIn(scene, world, key),
      }
    })
  const { person: who, seat: where, day } = roll.lives.events
  const gone = leaversOf(roll).flatMap((leavers, clinic) =>
    shown(scene, clinic)
      ? leavers
          .filter(event => (day[event] ?? 0) <= scene.day)
          .map((event, place): CrowdPost => {
            const person = who[event] ?? 0
            const key = roll.keys[person] ?? ''
            const last = lastPostOf(roll.lives, scene.record, where[event] ?? 0, person, scene.look)
            return {
              key,
              person: key,
              room: roomOf(scene, clinic),
              role: roll.lives.people.role[person] ?? 0,
              place,
              look: 'gone',
              step: last === null ? null : stepOf(scene, last.value),
              burnedOut: last?.burnedOut ?? false,
              leaving: false,
              isNew: false,
              fate: fateIn(scene, world, key),
            }
          })
      : [],
  )
  return [...held, ...gone]
}

const workLinks = (scene: PeopleScene, { roll }: WorldOnDay): readonly CrowdLink[] => {
  const { keys, known, lives } = roll
  const chosen = known.get(scene.look.person ?? '') ?? -1
  const since = lives.t[scene.record - 1] ?? -1
  const taken =
    chosen < 0
      ? takenBetween(roll, since, scene.day)
      : [
          ...takenOverBy(roll, chosen, scene.day),
          ...takenOverFrom(roll, chosen).filter(({ day }) => day <= scene.day),
        ]
  const at = scene.record * lives.seats
  // whoever went on to another clinic left the work at the post
  const leftBy = (from: number, seat: number): string =>
    standingOn(roll, from, scene.day) === 'gone'
      ? (keys[from] ?? '')
      : (keys[lives.holder[at + seat] ?? -1] ?? `post ${seat}`)
  return taken.map(({ from, to, seat, hours }) => ({
    kind: 'work',
    from: leftBy(from, seat),
    to: keys[to] ?? '',
    weight: Math.min(1, hours / fullWork),
  }))
}

const strainLinks = (scene: PeopleScene, { roll }: WorldOnDay): readonly CrowdLink[] => {
  const { keys, known, lives } = roll
  const { record, look } = scene
  const chosen = known.get(look.person ?? '') ?? -1
  const caught: readonly Caught[] =
    chosen < 0
      ? lives.clinics.flatMap((_, clinic) =>
          shown(scene, clinic) ? strongestIn(roll, clinic, record, mostWays) : [],
        )
      : [...caughtBy(roll, chosen, record), ...passedOnBy(roll, chosen, record)]
  return caught.map(({ from, to, points }) => ({
    kind: 'strain',
    from: keys[from] ?? '',
    to: keys[to] ?? '',
    weight: Math.min(1, points / fullStrain),
  }))
}

/** One link a pair and kind: what passed between them more than once is drawn together. */
const together = (links: readonly CrowdLink[]): readonly CrowdLink[] => {
  const sums = new Map<string, CrowdLink>()
  for (const link of links) {
    const key = `${link.kind} ${link.from} ${link.to}`
    const weight = Math.min(1, (sums.get(key)?.weight ?? 0) + link.weight)
    sums.set(key, { ...link, weight })
  }
  return [...sums.values()]
}

const roomsOf = (scene: PeopleScene, { roll, posts }: WorldOnDay): readonly CrowdRoom[] => {
  const { lives, clinicOf } = roll
  const { day, kind } = lives.events
  const here = lives.clinics.map(() => 0)
  for (const { seat, person } of posts)
    if (person >= 0) here[clinicOf[seat] ?? 0] = (here[clinicOf[seat] ?? 0] ?? 0) + 1
  const leavers = leaversOf(roll)
  return lives.clinics.flatMap(({ name, seats }, clinic) => {
    if (!shown(scene, clinic)) return []
    const all = leavers[clinic] ?? []
    const left = all.filter(k => kind[k] === leftEvent && (day[k] ?? 0) <= scene.day).length
    return [
      {
        title: peoplePage.room(name, here[clinic] ?? 0),
        posts: seats,
        gone: all.length,
        goneText: peoplePage.gone(left),
      },
    ]
  })
}

const worldOf = (scene: PeopleScene, world: WorldOnDay, title: string): CrowdWorld => {
  const { look } = scene
  return {
    title,
    rooms: roomsOf(scene, world),
    posts: postsOf(scene, world),
    links: together([
      ...(look.work ? workLinks(scene, world) : []),
      ...(look.strain ? strainLinks(scene, world) : []),
    ]),
  }
}

/** The words of a mark. */
const describeIn = (scene: PeopleScene, { roll }: WorldOnDay, post: CrowdPost): string => {
  const { colour, clinic } = scene.look
  const person = roll.known.get(post.person ?? '') ?? -1
  const name = scene.clinics[clinic ?? post.room] ?? ''
  if (person < 0) return peoplePage.empty(name, post.look === 'arriving' ? 'arriving' : 'searching')
  const who = personName(identityOf(roll, person), scene.clinics)
  const seat = roll.lives.events.seat[roll.eventsOf[person]?.at(-1) ?? -1] ?? 0
  if (post.look === 'gone') {
    const last = lastPostOf(roll.lives, scene.record, seat, person, scene.look)
    const value = last === null ? null : valueText(scene, last.value)
    return peoplePage.gonePerson(
      who,
      Math.ceil(toMonths(roll.lives.people.gone[person] ?? 0)),
      value === null ? null : `${inRunningText(stateWords[colour].name)} ${value}`,
    )
  }
  const at = scene.record * roll.lives.seats
  const own = roll.lives.holder.subarray(at, at + roll.lives.seats).indexOf(person)
  return peoplePage.person({
    name: who,
    colour,
    value: valueText(scene, roll.lives.values[colour][at + own] ?? Number.NaN),
    state: post.look,
    burnedOut: post.burnedOut,
    leaving: post.leaving,
    isNew: post.isNew,
    fate: post.fate,
  })
}

/** The picture of everybody: one world, or both side by side. */
export const crowdData = (scene: PeopleScene, summary: string): CrowdData => {
  const { own, reference, look } = scene
  const worlds = [
    ...(look.beside && reference !== null
      ? [{ world: reference, title: peoplePage.worlds.reference }]
      : []),
    { world: own, title: peoplePage.worlds.own },
  ]
  return {
    worlds: worlds.map(({ world, title }) => worldOf(scene, world, title)),
    chosen: look.person,
    motion: scene.motion,
    summary,
    describe: (post, index) => describeIn(scene, worlds[index]?.world ?? own, post),
  }
}
