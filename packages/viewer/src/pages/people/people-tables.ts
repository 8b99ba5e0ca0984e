import { lifeStateNames, roles } from '@burnout/engine'
import type { Rows } from '../../csv.ts'
import { isBurnedOut } from '../../reading/lives/burned-out.ts'
import { identityOf } from '../../reading/lives/roll.ts'
import {
  fateWords,
  fileColumns,
  peoplePage,
  personName,
  standingWords,
  stateWords,
} from '../../text/people-page.ts'
import { toMonths } from '../../time.ts'
import type { PlainTable } from '../../views/plain-table.ts'
import { valueText } from './crowd-data.ts'
import type { PeopleScene, WorldOnDay } from './people-scene.ts'

/** Most rows of the table on the page; the file has all. */
const mostRows = 400

const yesNo = (is: boolean): string => (is ? peoplePage.yes : peoplePage.no)

/** Everybody who holds a post in the month looked at, in words. */
export const peopleTable = (scene: PeopleScene): PlainTable => {
  const { own, clinics, look, fateOf, fates } = scene
  const { columns } = peoplePage
  const held = own.posts.filter(
    ({ seat, person }) =>
      person >= 0 && (look.clinic === null || own.roll.clinicOf[seat] === look.clinic),
  )
  return {
    caption: peoplePage.picture(stateWords[look.colour].name, clinics[look.clinic ?? -1] ?? ''),
    columns: [
      columns.person,
      stateWords[look.colour].name,
      columns.standing,
      columns.burnedOut,
      ...(fates === null ? [] : [columns.baseline]),
    ],
    rows: held.slice(0, mostRows).map(({ person, value, state, burnedOut }) => {
      const fate = fateOf.get(own.roll.keys[person] ?? '')
      return [
        personName(identityOf(own.roll, person), clinics),
        valueText(scene, value) ?? '–',
        standingWords[state],
        yesNo(burnedOut),
        ...(fates === null
          ? []
          : [
              fate === undefined ? '' : fateWords[fate.kind].of(Math.ceil(toMonths(fate.day ?? 0))),
            ]),
      ]
    }),
  }
}

const rowsOf = (scene: PeopleScene, { roll, posts }: WorldOnDay, world: string): Rows => {
  const { lives, clinicOf, numberOf, roleOf } = roll
  const at = scene.record * lives.seats
  return posts
    .filter(({ person }) => person >= 0)
    .map(({ seat, person, state }) => [
      world,
      lives.replicate,
      scene.day,
      lives.clinics[clinicOf[seat] ?? 0]?.name ?? '',
      roles[roleOf[seat] ?? 0] ?? '',
      numberOf[seat] ?? 0,
      roll.keys[person] ?? '',
      state,
      isBurnedOut(
        scene.look.rule,
        lives.values.exhaustion[at + seat] ?? 0,
        lives.values.cynicism[at + seat] ?? 0,
      )
        ? 1
        : 0,
      ...lifeStateNames.map(name => {
        const value = lives.values[name][at + seat] ?? Number.NaN
        return Number.isFinite(value) ? value : ''
      }),
    ])
}

/** Everybody of both worlds with all their states on the day looked at, for a file. */
export const peopleRows = (scene: PeopleScene): Rows => [
  fileColumns(lifeStateNames),
  ...rowsOf(scene, scene.own, 'scenario'),
  ...(scene.reference === null ? [] : rowsOf(scene, scene.reference, 'baseline')),
]
