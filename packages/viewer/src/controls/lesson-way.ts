import { make, setText } from '../dom.ts'
import { signed } from '../settings/address.ts'
import { standsAlone } from '../settings/bare.ts'
import { writeLessonPlace } from '../settings/lesson-place.ts'
import type { Outlook } from '../settings/outlook.ts'
import type { ShippedLesson } from '../settings/shipped-lesson.ts'
import type { Act } from '../streams/intent.ts'
import { learnDoorWords } from '../text/learn-door.ts'

type Lessons = readonly ShippedLesson[]

/**
 * A line that names the lesson that was left in some step for another page, and leads back to that step.
 *
 * @param load gives every lesson there is; it is asked when there is first one to name. A lesson that is not among
 * them has no line, and where none could be loaded the line goes without a name.
 * @param back is told when the reader went back, as the link that was followed is then no longer there.
 */
export const lessonWay = (
  host: HTMLElement,
  act: Act,
  load: () => Promise<Lessons>,
  back: () => void,
): ((outlook: Outlook) => void) => {
  const said = make('span', {})
  const link = make('a', {}, learnDoorWords.backToLesson)
  host.append(said, ' ', link)
  link.addEventListener('click', event => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    act.gesture({ kind: 'outlook', change: { view: 'learn' } })
    back()
  })
  let latest: Outlook | null = null
  let lessons: Lessons | null = null
  let asked = false

  const draw = (): void => {
    if (latest === null) return
    const { view, learn } = latest
    const lesson = lessons?.find(({ name }) => name === learn.lesson)?.lesson
    const unknown = lessons !== null && lesson === undefined
    host.hidden = learn.lesson === null || unknown || standsAlone(view)
    if (host.hidden) return
    setText(
      said,
      lesson === undefined
        ? learnDoorWords.nameless(learn.step + 1)
        : learnDoorWords.under(lesson.name, learn.step + 1, lesson.steps.length),
    )
    link.href = `#${signed(['view=learn', ...writeLessonPlace(learn)].join('&'))}`
    if (!asked) void name()
  }
  const name = async (): Promise<void> => {
    asked = true
    lessons = await load().catch(() => null)
    draw()
  }
  return outlook => {
    latest = outlook
    draw()
  }
}
