import { classClock } from '../../controls/class/clock.ts'
import { collect } from '../../controls/class/collect.ts'
import { prepare } from '../../controls/class/prepare.ts'
import { setText } from '../../dom.ts'
import { classPlans, type ClassPlans } from '../../reading/class-plans.ts'
import { askClass } from '../../settings/ask-class.ts'
import type { Catalogue } from '../../settings/catalogue.ts'
import { loadLessons } from '../../settings/lessons.ts'
import { readSession, startingSession, writeSession, type Session } from '../../settings/session.ts'
import { startingSettings } from '../../settings/settings.ts'
import type { ShippedLesson } from '../../settings/shipped-lesson.ts'
import type { Act } from '../../streams/intent.ts'
import { classPage, collectWords, prepareWords } from '../../text/class.ts'
import { startWords } from '../../text/flight.ts'
import { scenarioName } from '../../text/scenarios.ts'
import { loopsInWorker } from '../../worker/loops-in-worker.ts'
import { classRuns, noRuns } from './class-runs.ts'
import { classSkeleton } from './class-skeleton.ts'
import { preparedFrom, type Opened, type Prepared } from './class-task.ts'
import { invite } from './invite.ts'
import { look } from './look.ts'
import type { ClassScene } from './plan-data.ts'
import { talk } from './talk.ts'
import { untouchedNumbers } from './untouched-numbers.ts'

const nothing: ClassPlans = { plans: [], unread: 0, other: 0, left: 0 }

/** The session that a link holds, and what is open in Explore beside it. */
export interface ClassMoment {
  readonly session: string | null
  readonly opened: Opened
}

/** Composes the page for classes; returns what draws a session. */
export const classroom = (
  host: HTMLElement,
  act: Act,
  catalogue: Catalogue,
): ((moment: ClassMoment) => void) => {
  const places = classSkeleton(host)
  const begin = loopsInWorker()
  let session: Session = startingSession
  let opened: Opened = { settings: startingSettings, packed: null }
  let lessons: readonly ShippedLesson[] = []
  let fault: string | null = null
  let prepared: Prepared | null = null
  let pasted = ''
  let found = nothing
  let runs = noRuns

  const set = (change: Partial<Session>): void => {
    const next = writeSession({ ...session, ...change })
    act.gesture({ kind: 'outlook', change: { session: next } })
  }
  const drawPrepare = prepare(places.prepare, set)
  const drawInvite = invite(places.invite)
  const drawClock = classClock(places.time, minutes => set({ minutes }))
  const drawLook = look(places.look, () => plansRun.again())
  const drawTalk = talk(places.talk)
  const numbers = untouchedNumbers(begin, () => draw())
  const plansRun = classRuns(begin, next => {
    runs = next
    drawResults()
  })
  const drawRead = collect(places.collect, text => {
    pasted = text
    read()
  })

  const read = (): void => {
    if (prepared === null) return
    const { settings, base } = prepared
    found = classPlans(
      pasted,
      { task: session.task, levers: prepared.levers },
      settings.scenario,
      catalogue.names(),
      collectWords.nameless,
    )
    const { plans, unread, other, left } = found
    drawRead(pasted === '' ? '' : collectWords.read(plans.length, unread, other, left))
    const decided = plans.map(plan => plan.decided)
    // duties that befall a game are policies, too, and no part of what was decided
    const ground = session.task.kind === 'flight' ? 'reference' : 'undecided'
    plansRun.run(plans.length === 0 ? [] : askClass(base, decided), ground)
  }
  const sceneNow = (): ClassScene | null => {
    const { compared } = runs
    // runs of the plans before are not those of the ones that are there
    return compared !== null && compared.columns.length === found.plans.length + 1
      ? { plans: found.plans, compared, found: runs.found }
      : null
  }
  const drawResults = (): void => {
    const scene = sceneNow()
    drawLook({
      scene,
      runs,
      packed: prepared?.packed ?? null,
      game: session.task.kind === 'flight',
    })
    drawTalk(runs.finished ? scene : null, prepared?.lesson ?? null, session.cards)
  }
  const ownNamed = (): string => {
    const { scenario, team } = opened.settings
    return classPage.own(scenarioName(scenario, catalogue.scenarioOf(scenario)), team?.name ?? '')
  }
  const taskName = ({ lesson, session: { task }, settings }: Prepared): string =>
    task.kind === 'flight'
      ? prepareWords.game(startWords.difficulties[task.difficulty].name)
      : task.kind === 'own'
        ? ownNamed()
        : (lesson?.name ?? scenarioName(settings.scenario, catalogue.scenarioOf(settings.scenario)))
  const draw = (): void => {
    prepared = preparedFrom(session, lessons, catalogue, opened)
    drawPrepare({ session, offers: catalogue.offers(), own: ownNamed(), lessons })
    const { task } = session
    const missing = prepared === null && 'name' in task ? task.name : ''
    const tooLong = prepared === null && task.kind === 'own'
    const waiting = session.task.kind === 'lesson' && lessons.length === 0 && fault === null
    const said = [
      fault === null ? '' : classPage.noLessons(fault),
      missing === '' || waiting ? '' : classPage.noTask(missing),
      tooLong ? classPage.tooLong : '',
      unread ? classPage.unreadable : '',
    ].filter(Boolean)
    places.notice.hidden = said.length === 0
    setText(places.notice, said.join(' '))
    if (prepared === null) return
    setText(places.printed, classPage.printed(taskName(prepared)))
    const dealt = session.cards && session.task.kind !== 'flight'
    drawInvite({ prepared, numbers: dealt ? numbers(prepared.base) : null })
    drawClock(prepared.stages)
    read()
    drawResults()
  }
  let unread = false
  const load = async (): Promise<void> => {
    try {
      lessons = await loadLessons()
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error)
    }
    draw()
  }
  void load()
  return moment => {
    const { session: text } = moment
    ;({ opened } = moment)
    const known = text === null ? startingSession : readSession(text)
    unread = known === null
    session = known ?? startingSession
    draw()
  }
}
