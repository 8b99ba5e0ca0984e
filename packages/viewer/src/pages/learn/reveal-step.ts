import { make, setText } from '../../dom.ts'
import { diagramIds, diagramWords, type DiagramId, type DrawnLoop } from '../../text/diagrams.ts'
import { stepWords } from '../../text/learn.ts'
import { chosenOf } from '../../views/loops/chosen.ts'
import { diagrams } from '../../views/loops/diagrams/index.ts'
import { badgeOf } from '../../views/loops/draw-badges.ts'
import { loopDiagram } from '../../views/loops/loop-diagram.ts'
import type { LoopMoment } from '../../views/loops/loop-moment.ts'
import type { StepView } from './step.ts'

/** What a lesson tells of a diagram, with the loops that are uncovered so far. */
const momentOf = (
  diagram: DiagramId,
  only: readonly DrawnLoop[],
  uncovered: readonly DrawnLoop[],
): LoopMoment => {
  const moment: LoopMoment = {
    diagram,
    month: 0,
    scored: false,
    links: {},
    shares: {},
    means: {},
    activity: 1,
    coverage: 1,
    quiet: false,
    threshold: 0,
    shown: null,
    levels: {},
    uncovered,
    only,
    summary: '',
  }
  const drawn = diagrams[diagram]
  const { loops, parts } = chosenOf(drawn, moment)
  const summary = diagramWords.uncovered(diagram, [
    ...drawn.links
      .filter(({ name }) => parts.has(name))
      .map(({ from, sign, to }) => diagramWords.link(from, sign > 0, to)),
    ...loops.map(place => `${badgeOf(drawn, place, moment).name}.`),
  ])
  return { ...moment, summary }
}

/** The step in which a learner uncovers a diagram loop by loop. */
export const revealStep: StepView<'reveal'> = (host, { note }) => {
  const plot = make('div', { class: 'diagram learn-diagram' })
  const pieces = make('ol', { class: 'learn-pieces', 'aria-live': 'polite' })
  const button = make('button', { type: 'button' }, stepWords.reveal)
  const said = make('span', { class: 'hint' })
  host.append(
    plot,
    make('div', { class: 'learn-side' }, make('div', { class: 'learn-row' }, button, said), pieces),
  )
  const draw = loopDiagram(plot, { press: () => undefined, opens: null, story: false })
  let more = (): void => undefined
  button.addEventListener('click', () => more())
  let drawn = -1

  return ({ mark }, task) => {
    const id = diagramIds.find(each => each === task.diagram) ?? diagramIds[0]
    const shown = task.pieces.slice(0, mark)
    const loops = shown.flatMap(piece => piece.loops)
    const done = shown.length === task.pieces.length
    plot.classList.toggle('blank', shown.length === 0)
    more = () => {
      note(Math.min(task.pieces.length, mark + 1))
    }
    if (id !== undefined && drawn !== shown.length) {
      const known = diagrams[id].loops.map(({ loop }) => loop)
      draw(
        momentOf(
          id,
          task.pieces.flatMap(piece => known.filter(loop => piece.loops.includes(loop))),
          known.filter(loop => loops.includes(loop)),
        ),
      )
      if (shown.length < drawn) pieces.replaceChildren()
      pieces.append(
        ...shown.slice(pieces.childElementCount).map(({ text }) => make('li', {}, text)),
      )
    }
    drawn = shown.length
    button.disabled = done
    setText(said, stepWords.revealed(shown.length, task.pieces.length))
    return done
  }
}
