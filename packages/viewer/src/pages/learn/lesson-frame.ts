import type { Lesson } from '@burnout/engine'
import { make, setText } from '../../dom.ts'
import type { Learning } from '../../streams/learning.ts'
import { learnWords, stageNames } from '../../text/learn.ts'

/** What stands around the steps of a lesson. */
export interface FrameScene {
  readonly lesson: Lesson
  /** The step that is open. */
  readonly at: number
  /** Whether its task is done. */
  readonly done: boolean
  readonly learning: Learning
  /** Where its world can be explored; `null` where nothing is run. */
  readonly explore: string | null
}

interface Turns {
  readonly turn: (step: number) => void
  readonly leave: () => void
  readonly retry: () => void
}

const standingWords = ({ runs, ask, complete, runFault }: Learning): string =>
  runFault !== null
    ? learnWords.failed(runFault)
    : ask === null || complete
      ? ''
      : runs === null
        ? learnWords.computing
        : learnWords.working(runs.shown, runs.of)

/** Progress above the step that is open, and the ways on and back below it. */
export const lessonFrame = (
  host: HTMLElement,
  { turn, leave, retry }: Turns,
): { readonly clear: () => HTMLElement; readonly draw: (scene: FrameScene) => void } => {
  const place = make('h2', { class: 'learn-place' })
  const steps = make('ol', { class: 'learn-steps', 'aria-label': learnWords.steps })
  const all = make('button', { type: 'button', class: 'quiet' }, learnWords.all)
  const step = make('div', { class: 'learn-step' })
  const standing = make('p', { class: 'hint', role: 'status' })
  const again = make('button', { type: 'button', hidden: true }, learnWords.retry)
  const back = make('button', { type: 'button' }, learnWords.back)
  const next = make('button', { type: 'button', class: 'learn-next' }, learnWords.next)
  const waiting = make('span', { class: 'hint', id: 'learn-waiting' })
  const explore = make('a', { class: 'learn-explore' }, learnWords.explore)
  const free = make('p', { class: 'hint' }, explore, ' ', make('span', {}, learnWords.exploreHint))
  host.append(
    make('div', { class: 'learn-progress' }, place, steps, all),
    step,
    make('div', { class: 'learn-standing' }, standing, again),
    make('div', { class: 'learn-turn' }, back, next, waiting),
    free,
  )
  all.addEventListener('click', leave)
  again.addEventListener('click', retry)
  let at = 0
  let last = false
  let done = false
  back.addEventListener('click', () => turn(at - 1))
  next.addEventListener('click', () => {
    if (!done) return
    if (last) leave()
    else turn(at + 1)
  })

  return {
    clear: () => {
      step.replaceChildren()
      return step
    },
    draw: scene => {
      const { lesson, learning } = scene
      ;({ at, done } = scene)
      last = at === lesson.steps.length - 1
      const stage = lesson.steps[at]?.stage
      setText(place, learnWords.stepOf(at + 1, lesson.steps.length))
      steps.replaceChildren(
        ...lesson.steps.map((each, index) =>
          make(
            'li',
            {
              class: index < at ? 'past' : null,
              'aria-current': index === at ? 'step' : null,
            },
            // a stage is named where it begins
            each.stage === lesson.steps[index - 1]?.stage ? '·' : stageNames[each.stage],
          ),
        ),
      )
      step.dataset['stage'] = stage ?? ''
      host.dataset['runs'] = learning.ask === null || learning.complete ? 'complete' : 'growing'
      setText(standing, standingWords(learning))
      again.hidden = learning.runFault === null
      back.disabled = at === 0
      // it stays in reach of the keyboard, and says what is missing
      next.setAttribute('aria-disabled', String(!done))
      next.setAttribute('aria-describedby', waiting.id)
      setText(next, last ? learnWords.end : learnWords.next)
      const task = lesson.steps[at]?.task.kind
      setText(waiting, done || task === undefined ? '' : learnWords.waiting[task])
      free.hidden = scene.explore === null
      if (scene.explore !== null) explore.href = scene.explore
    },
  }
}
