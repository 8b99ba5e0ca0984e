import { make, setText } from '../../dom.ts'
import {
  clockText,
  secondsLeft,
  startingClock,
  toggled,
  turnedTo,
  type ClassClock,
} from '../../reading/class-clock.ts'
import { mostMinutes } from '../../settings/session.ts'
import { clockWords } from '../../text/class.ts'

/** A stage with the time that a teacher gives it. */
interface TimedStage {
  readonly title: string
  readonly minutes: number
}

/** Milliseconds between two looks at the time. */
const tick = 250

/** A clock for the stages of a class. It says what is left and ends nothing; minutes can be changed at any time. */
export const classClock = (
  host: HTMLElement,
  set: (minutes: readonly number[]) => void,
): ((stages: readonly TimedStage[]) => void) => {
  const now = make('p', { class: 'clock-now', role: 'timer' })
  const said = make('p', { class: 'visually-hidden', role: 'status' })
  const back = make('button', { type: 'button' }, clockWords.back)
  const go = make('button', { type: 'button', class: 'clock-go' }, clockWords.start)
  const next = make('button', { type: 'button' }, clockWords.next)
  const list = make('ol', { class: 'clock-stages' })
  const sum = make('p', { class: 'hint' })
  host.append(
    make('p', { class: 'hint' }, clockWords.about),
    now,
    said,
    make('div', { class: 'clock-turn' }, back, go, next),
    list,
    sum,
  )
  let stages: readonly TimedStage[] = []
  let clock: ClassClock = startingClock
  let told = ''

  const show = (): void => {
    const stage = stages[clock.stage]
    if (stage === undefined) return
    const left = secondsLeft(clock, stage.minutes, Date.now())
    const over = left <= 0
    setText(now, (over ? clockWords.over : clockWords.left)(stage.title, clockText(left)))
    now.classList.toggle('over', over)
    // once a stage, when its time is over: a clock that is read aloud all the time is noise
    const key = over ? `${clock.stage}` : ''
    if (key !== '' && key !== told) setText(said, clockWords.over(stage.title, clockText(0)))
    told = key
    setText(go, clock.since === null ? clockWords.start : clockWords.pause)
    back.disabled = clock.stage === 0
    next.disabled = clock.stage >= stages.length - 1
    for (const [index, item] of [...list.children].entries())
      if (index === clock.stage) item.setAttribute('aria-current', 'step')
      else item.removeAttribute('aria-current')
  }
  go.addEventListener('click', () => {
    clock = toggled(clock, Date.now())
    show()
  })
  const turn = (by: number): void => {
    clock = turnedTo(clock, clock.stage + by, Date.now())
    show()
  }
  back.addEventListener('click', () => turn(-1))
  next.addEventListener('click', () => turn(1))
  setInterval(() => {
    if (clock.since !== null) show()
  }, tick)

  const row = ({ title }: TimedStage, index: number): HTMLElement => {
    const input = make('input', {
      type: 'number',
      min: 0,
      max: mostMinutes,
      step: 1,
      inputmode: 'numeric',
      'aria-label': clockWords.minutesOf(title),
    })
    input.addEventListener('change', () => {
      const given = Math.min(mostMinutes, Math.max(0, Math.round(Number(input.value))))
      set(stages.map((stage, i) => (i === index ? given : stage.minutes)))
    })
    return make('li', {}, make('span', {}, title), input)
  }
  return nextStages => {
    const same = nextStages.map(({ title }) => title).join('\n')
    if (same !== stages.map(({ title }) => title).join('\n')) {
      clock = startingClock
      list.replaceChildren(...nextStages.map(row))
    }
    stages = nextStages
    for (const [index, input] of [...list.querySelectorAll('input')].entries())
      input.value = String(stages[index]?.minutes ?? 0)
    setText(sum, clockWords.sum(stages.reduce((all, { minutes }) => all + minutes, 0)))
    show()
  }
}
