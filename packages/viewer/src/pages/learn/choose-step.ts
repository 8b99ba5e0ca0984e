import { make, setText } from '../../dom.ts'
import { stepWords } from '../../text/learn.ts'
import { lessonChart } from '../../views/learn/lesson-chart.ts'
import { curvesData } from './chart-data.ts'
import type { StepView } from './step.ts'

/** The step in which a learner chooses among answers; every answer is told why. */
export const chooseStep: StepView<'choose'> = (host, { note }) => {
  const chart = make('div', {})
  const { draw } = lessonChart(chart)
  const legend = make('legend', {})
  const answers = make('div', { class: 'learn-answers' })
  const wrong = make('span', {})
  const why = make('span', {})
  const said = make('p', { class: 'learn-said', role: 'status' }, wrong, why)
  const asked = make('fieldset', { class: 'learn-question' }, legend, answers)
  host.append(chart, make('div', { class: 'learn-side' }, asked, said))
  let filled = false
  let inputs: readonly HTMLInputElement[] = []

  return (scene, { question, options, look }) => {
    const chosen = scene.mark - 1
    if (!filled) {
      filled = true
      inputs = options.map((_, index) =>
        make('input', { type: 'radio', name: 'learn-answer', value: index }),
      )
      answers.append(
        ...options.map(({ text }, index) =>
          make('label', { class: 'learn-answer' }, inputs[index] ?? null, make('span', {}, text)),
        ),
      )
      for (const [index, input] of inputs.entries())
        input.addEventListener('change', () => note(index + 1))
    }
    setText(legend, question)
    chart.hidden = look === null
    if (look !== null) draw(curvesData(scene, look))
    const option = options[chosen]
    for (const [index, input] of inputs.entries()) input.checked = index === chosen
    said.classList.toggle('right', option?.right === true)
    // the reasons in the file of the lesson say themselves whether the answer fits
    setText(wrong, option?.right === false ? `${stepWords.wrong} ` : '')
    setText(why, option?.why ?? '')
    return option?.right === true
  }
}
