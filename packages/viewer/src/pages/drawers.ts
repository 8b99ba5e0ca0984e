import { keepButton } from '../controls/compare/keep-button.ts'
import { changes } from '../controls/changes.ts'
import { lessonWay } from '../controls/lesson-way.ts'
import { leverPanel } from '../controls/lever-panel.ts'
import { notices } from '../controls/notices.ts'
import { scenarioPicker } from '../controls/scenario-picker.ts'
import { focusOn } from '../dom.ts'
import type { Catalogue } from '../settings/catalogue.ts'
import { loadLessons } from '../settings/lessons.ts'
import type { Seat } from '../settings/seat.ts'
import type { Act } from '../streams/intent.ts'
import { room } from '../views/compare/room.ts'
import type { ClassMoment } from './class/class.ts'
import type { SeatMoment } from './class/seat-bar.ts'
import type { CompareState } from './compare/compare.ts'
import { frame } from './frame.ts'
import { lazily } from './lazily.ts'
import { openLearn } from './learn/open-learn.ts'
import type { PeopleMoment } from './people/people-scene.ts'
import type { Places } from './skeleton.ts'
import { unloaded } from './unloaded.ts'

/** What drawing needs beside places and acts. */
export interface Drawing {
  readonly catalogue: Catalogue
  readonly seat: Seat | null
  /** Whether marks may move. */
  readonly mayMove: () => boolean
  /** Brings the address up to date and returns it. */
  readonly write: () => string
}

/** What draws each part of the page; the scripts of pages that few open come when there is first something to draw. */
export const drawers = (
  places: Places,
  act: Act,
  { catalogue, seat, mayMove, write }: Drawing,
) => ({
  page: frame(places, act, mayMove),
  notices: notices(places.notices, act),
  picker: scenarioPicker(places.picker, act),
  changes: changes(places.changes, act),
  levers: leverPanel(seat?.levers)(places.levers, act),
  keep: keepButton(places.keep, act),
  room: room(places.compare.room),
  people: lazily<PeopleMoment>(
    async () => (await import('./people/people.ts')).people(places.lives, act),
    unloaded(places.lives.sentence),
  ),
  compare: lazily<CompareState>(
    async () =>
      (await import('./compare/compare.ts')).compare(places.compare, act, catalogue.scenarioOf),
    unloaded(places.compare.sentence),
  ),
  learn: openLearn(places.learn, act, catalogue.scenarioOf),
  class: lazily<ClassMoment>(
    async () => (await import('./class/class.ts')).classroom(places.classroom, act, catalogue),
    unloaded(places.classroom),
  ),
  lessonWay: lessonWay(places.lessonWay, act, loadLessons, () => focusOn(places.result)),
  seat: lazily<SeatMoment>(
    async () => (await import('./class/seat-bar.ts')).seatBar(places.seat, write),
    unloaded(places.seat),
  ),
})
