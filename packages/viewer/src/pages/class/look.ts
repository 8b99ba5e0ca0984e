import { choice } from '../../controls/compare/choice.ts'
import { make, setText } from '../../dom.ts'
import { planSigns } from '../../reading/class-signs.ts'
import { lookWords, signTexts } from '../../text/class.ts'
import { outcomeWords } from '../../text/outcomes.ts'
import { lessonChart } from '../../views/learn/lesson-chart.ts'
import { plainTable } from '../../views/plain-table.ts'
import { outcomes, type Outcome } from '../../worker/compared.ts'
import type { ClassRuns } from './class-runs.ts'
import { overlayData, planTable, type ClassScene } from './plan-data.ts'
import { planTraps } from './plan-traps.ts'

/** What is looked at: the plans, and how their runs stand. */
interface LookScene {
  readonly scene: ClassScene | null
  readonly runs: ClassRuns
  /** The scenario of the class packed; `null` where everybody has it. */
  readonly packed: string | null
  readonly game: boolean
}

const standingWords = ({ scenarios, compared, finished, fault }: ClassRuns): string => {
  if (scenarios.length === 0) return lookWords.none
  if (fault !== null) return lookWords.failed(fault)
  if (compared === null) return lookWords.computing
  const { pairs, of } = compared
  return finished ? lookWords.done(of) : lookWords.working(pairs, of)
}

/** All plans over one another in a chart and a table. */
export const look = (host: HTMLElement, again: () => void): ((scene: LookScene) => void) => {
  const bar = make('progress', { max: 1, 'aria-label': lookWords.progress })
  const said = make('span', { class: 'hint', role: 'status' })
  const retry = make('button', { type: 'button', hidden: true }, lookWords.retry)
  const chosen = make('div', { class: 'class-row' })
  const chart = make('div', { class: 'class-chart' })
  const table = make('div', {
    class: 'scroll class-table',
    tabindex: 0,
    role: 'region',
    'aria-label': lookWords.table,
  })
  const signs = make(
    'dl',
    { class: 'class-signs' },
    ...planSigns.flatMap(sign => [
      make('dt', {}, signTexts[sign].name),
      make('dd', {}, signTexts[sign].about),
    ]),
  )
  const traps = make('div', { hidden: true })
  const price = make('p', { class: 'hint' }, lookWords.price)
  const results = make(
    'div',
    { class: 'class-results', hidden: true },
    chosen,
    chart,
    table,
    price,
    signs,
    make('p', { class: 'hint' }, lookWords.signsNote),
    traps,
  )
  host.append(make('div', { class: 'class-row' }, bar, said, retry), results)
  retry.addEventListener('click', again)
  const { plot, draw: drawChart } = lessonChart(chart)
  const drawTable = plainTable(table)
  let outcome: Outcome = 'exhaustion'
  let latest: ClassScene | null = null
  const show = (): void => {
    if (latest === null) return
    // a line for every name at the ends of the curves
    plot.style.setProperty('--names', String(latest.plans.length + 1))
    drawChart(overlayData(latest, outcome))
  }
  const drawChoice = choice(chosen, { id: 'class-outcome', label: lookWords.outcome }, value => {
    outcome = outcomes.find(each => each === value) ?? outcome
    show()
  })
  drawChoice({
    options: outcomes.map(each => ({ value: each, text: outcomeWords[each].title })),
    chosen: outcome,
  })

  const drawTraps = planTraps(traps)

  return ({ scene, runs, packed, game }) => {
    latest = scene
    const { compared, fault, finished, scenarios } = runs
    const working = scenarios.length > 0 && fault === null && !finished
    bar.hidden = !working
    bar.value = (compared?.pairs ?? 0) / (compared?.of ?? 1)
    setText(said, standingWords(runs))
    retry.hidden = fault === null
    host.dataset['plans'] = finished ? String(scene?.plans.length ?? 0) : ''
    results.hidden = scene === null
    price.hidden = !game
    if (scene === null) return
    show()
    drawTable(planTable(scene))
    drawTraps(scene, packed)
  }
}
