import type { LifeStateName } from '@burnout/engine'
import { decimal } from '../../format.ts'
import { caughtBy, passedOnBy } from '../../reading/lives/contagion.ts'
import { courseOf, happeningsOf, illnessesOf, type Happening } from '../../reading/lives/course.ts'
import { takenOverBy, takenOverFrom } from '../../reading/lives/handovers.ts'
import { identityOf, type Roll } from '../../reading/lives/roll.ts'
import { domainOf, stateScales } from '../../reading/lives/state-scales.ts'
import { peoplePage, personName, stateWords } from '../../text/people-page.ts'
import { toMonths } from '../../time.ts'
import type { LifeChart } from '../../views/people/life-chart.ts'
import type { LifeData, LifeList } from '../../views/people/life.ts'
import type { PeopleScene } from './people-scene.ts'

/** States whose course is drawn of every person, beside the one that colours show. */
const drawn: readonly LifeStateName[] = ['exhaustion', 'cynicism', 'trust', 'weeklyHours']

/** Entries of a list, at most. */
const most = 6

const words = peoplePage.history

const cutShort = (items: readonly string[]): readonly string[] =>
  items.length <= most ? items : [...items.slice(0, most), words.more(items.length - most)]

const chartsOf = (scene: PeopleScene, own: number, other: number): readonly LifeChart[] => {
  const { own: here, reference, look } = scene
  const { lives } = here.roll
  const months = Array.from(lives.t, toMonths)
  const names = [look.colour, ...drawn.filter(name => name !== look.colour)]
  const happened = own < 0 ? [] : happeningsOf(here.roll, own, look.rule)
  return names.map(name => {
    const { limit, digits } = stateScales[name]
    const course = own < 0 ? [] : courseOf(here.roll, own, name)
    return {
      id: name,
      title: stateWords[name].name,
      unit: stateWords[name].unit,
      months,
      month: scene.month,
      record: scene.record,
      domain: domainOf(lives, reference?.roll.lives ?? null, name),
      limit,
      own: course,
      reference: reference === null || other < 0 ? [] : courseOf(reference.roll, other, name),
      marks: happened.filter(({ kind }) => kind !== 'burned' && kind !== 'better'),
      value: Number.isFinite(course[scene.record])
        ? decimal(course[scene.record] ?? 0, digits)
        : '–',
    }
  })
}

const sentenceOf = ({ month, kind }: Happening): string =>
  kind === 'burned'
    ? words.burned(month)
    : kind === 'better'
      ? words.better(month)
      : words.happened(month, kind)

/** What happened to a person in one world, in words. */
const storyOf = (scene: PeopleScene, roll: Roll, person: number, title: string): LifeList => {
  if (person < 0) return { title, items: [words.never] }
  const { people, t } = roll.lives
  const hired = people.hired[person] ?? 0
  const happened = happeningsOf(roll, person, scene.look.rule).map(sentenceOf)
  const ill = illnessesOf(roll, person, t.at(-1) ?? 0)
  return {
    title,
    items: [
      ...(hired < 0 ? [words.since(decimal(-hired / 365.25, 1))] : []),
      ...happened,
      ...(ill > 0 ? [words.ill(ill)] : []),
      ...((people.gone[person] ?? -1) < 0 ? [words.stays] : []),
    ],
  }
}

const workOf = (scene: PeopleScene, person: number): readonly LifeList[] => {
  const { roll } = scene.own
  const nameOf = (other: number): string => personName(identityOf(roll, other), scene.clinics)
  const took = takenOverBy(roll, person, scene.day)
  const gave = takenOverFrom(roll, person).filter(({ day }) => day <= scene.day)
  return [
    {
      title: words.took,
      items:
        took.length === 0
          ? [words.tookNone]
          : cutShort(
              took.map(({ from, hours, day }) =>
                words.tookOf(nameOf(from), hours, Math.ceil(toMonths(day))),
              ),
            ),
    },
    ...(gave.length === 0
      ? []
      : [
          {
            title: words.gave,
            items: cutShort(
              gave.map(({ to, hours, day }) =>
                words.tookOf(nameOf(to), hours, Math.ceil(toMonths(day))),
              ),
            ),
          },
        ]),
  ]
}

const strainOf = (scene: PeopleScene, person: number): readonly LifeList[] => {
  const { roll } = scene.own
  const caught = caughtBy(roll, person, scene.record)
  const passed = passedOnBy(roll, person, scene.record)
  const points = passed.reduce((sum, each) => sum + each.points, 0)
  const nameOf = (other: number): string => personName(identityOf(roll, other), scene.clinics)
  return [
    {
      title: words.caught(scene.month),
      items: [
        ...(caught.length === 0
          ? [words.caughtNone]
          : cutShort(caught.map(each => words.caughtOf(nameOf(each.from), each.points)))),
        ...(passed.length === 0 ? [] : [words.passed(passed.length, points)]),
      ],
    },
  ]
}

/** The life of the person who is chosen; `null` for nobody. */
export const lifeData = (scene: PeopleScene): LifeData | null => {
  const { look, own, reference, record } = scene
  if (look.person === null) return null
  const person = own.roll.known.get(look.person) ?? -1
  const other = reference?.roll.known.get(look.person) ?? -1
  if (person < 0 && other < 0) return null
  const [roll, who] = person >= 0 ? [own.roll, person] : [reference?.roll ?? own.roll, other]
  const at = record * own.roll.lives.seats
  const present = own.roll.lives.holder.subarray(at, at + own.roll.lives.seats).includes(person)
  return {
    key: look.person,
    name: personName(identityOf(roll, who), scene.clinics),
    charts: chartsOf(scene, person, other),
    compares: reference !== null,
    stories: [
      storyOf(scene, own.roll, person, reference === null ? '' : words.worlds.own),
      ...(reference === null
        ? []
        : [storyOf(scene, reference.roll, other, words.worlds.reference)]),
    ],
    lists:
      person < 0 ? [] : [...workOf(scene, person), ...(present ? strainOf(scene, person) : [])],
  }
}
