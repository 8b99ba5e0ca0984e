import type { LeverName } from '@burnout/engine'
import { make, setText } from '../../dom.ts'
import { equalCostWords } from '../../text/compare.ts'
import { loopPage } from '../../text/loop-page.ts'
import { budgetRange } from '../../settings/compare-look.ts'
import type { Act } from '../../streams/intent.ts'

/** One lever in the order of what it does for the money. */
export interface RankedLever {
  readonly lever: LeverName
  readonly label: string
  readonly place: string
  readonly placeAloud: string
  readonly setting: string
  readonly cost: string
  readonly effect: string
  /** Helps, hurts or neither beyond chance, in words. */
  readonly told: 'helps' | 'hurts' | 'unclear'
  /** What stands behind effect and price, and whether the effect is assumed. */
  readonly evidence: string
  readonly assumed: boolean
  /** Ends of the interval, the mean and nought on the common axis, 0–1. */
  readonly low: number
  readonly high: number
  readonly mean: number
  readonly nought: number
  readonly to: number
}

export interface EqualCostState {
  /** Dollars a year. */
  readonly budget: number
  /** Month from which the sum is spent. */
  readonly from: number
  /** 0–1 while it is worked on, else `null`. */
  readonly done: number | null
  /** Sentences: what it is, or what came of it. */
  readonly said: string
  readonly rows: readonly RankedLever[]
  /** What could not be ranked, and why. */
  readonly leftOut: readonly string[]
  /** Whether there is a run to start from. */
  readonly ready: boolean
}

/** Rows that are shown before all are asked for. */
const firstRows = 12

/** Asks which lever would help most for a yearly sum, and shows the answer with a way to take each over. */
export const equalCost = (
  host: HTMLElement,
  act: Act,
  /** Is told the sum whenever the reader sets another. */
  choose: (budget: number) => void,
): ((state: EqualCostState) => void) => {
  const words = equalCostWords
  const about = make('p', { class: 'hint' })
  const budget = make('input', {
    type: 'number',
    id: 'equal-cost-budget',
    min: budgetRange[0],
    max: budgetRange[1],
    step: 1_000,
    inputmode: 'numeric',
  })
  const begin = make('button', { type: 'button', id: 'equal-cost-begin' }, words.begin)
  const bar = make('progress', { max: 1, 'aria-label': loopPage.progress })
  const said = make('p', { class: 'said', role: 'status' })
  const body = make('tbody', { role: 'rowgroup' })
  const { columns } = words
  const heads = Object.values(columns).map(text =>
    make('th', { scope: 'col', role: 'columnheader' }, text),
  )
  // roles by name: on a narrow screen rows are laid out as cards, and stay a table for who hears it
  const table = make(
    'table',
    { class: 'cards', role: 'table' },
    make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...heads)),
    body,
  )
  const cell = (column: keyof typeof columns, ...children: readonly (Node | string)[]) =>
    make('td', { role: 'cell', class: `of-${column}`, 'data-column': columns[column] }, ...children)
  const scroll = make(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': words.title },
    table,
  )
  const all = make('button', { type: 'button', class: 'quiet' })
  const left = make('div', { class: 'hint left-out' })
  host.append(
    about,
    make(
      'div',
      { class: 'fields' },
      make('label', { for: budget.id }, words.budget),
      budget,
      begin,
      bar,
    ),
    said,
    scroll,
    all,
    make('p', { class: 'hint' }, words.tiesNote),
    left,
  )
  let state: EqualCostState | null = null
  let whole = false
  /** The sum in the field; `null` for one that is not offered. */
  const written = (): number | null => {
    const dollars = Math.round(Number(budget.value))
    return dollars >= budgetRange[0] && dollars <= budgetRange[1] ? dollars : null
  }
  begin.addEventListener('click', () => {
    if (state === null) return
    if (state.done !== null) act.gesture({ kind: 'forgo', wish: 'equalCost' })
    else {
      const dollars = written()
      if (dollars !== null) ask(dollars)
    }
  })
  budget.addEventListener('change', () => {
    const dollars = written()
    if (dollars !== null) choose(dollars)
  })
  const ask = (dollars: number): void =>
    act.gesture({
      kind: 'wish',
      wish: { kind: 'equalCost', budget: dollars, from: state?.from ?? 0 },
    })
  all.addEventListener('click', () => {
    whole = !whole
    if (state !== null) draw(state)
  })

  const row = (ranked: RankedLever): HTMLElement => {
    const take = make(
      'button',
      { type: 'button', class: 'quiet', 'aria-label': words.takeNamed(ranked.label) },
      words.take,
    )
    take.addEventListener('click', () => {
      act.edit({ kind: 'lever', lever: ranked.lever, to: ranked.to })
      act.edit({ kind: 'release' })
      act.gesture({ kind: 'outlook', change: { view: 'explore' } })
    })
    const picture = make('span', { class: `interval ${ranked.told}`, 'aria-hidden': 'true' })
    for (const name of ['low', 'high', 'mean', 'nought'] as const)
      picture.style.setProperty(`--${name}`, String(ranked[name]))
    picture.append(
      make('span', { class: 'axis' }),
      make('span', { class: 'reach' }),
      make('span', { class: 'dot' }),
    )
    return make(
      'tr',
      { role: 'row', 'data-lever': ranked.lever },
      cell(
        'rank',
        make('span', { 'aria-hidden': 'true' }, ranked.place),
        make('span', { class: 'visually-hidden' }, ranked.placeAloud),
      ),
      make('th', { scope: 'row', role: 'rowheader' }, ranked.label),
      cell('setting', ranked.setting),
      cell('cost', ranked.cost),
      cell(
        'effect',
        make(
          'div',
          { class: 'effect' },
          picture,
          make('span', {}, ranked.effect),
          make('span', { class: 'hint' }, words[ranked.told]),
        ),
      ),
      cell('evidence', make('span', { class: ranked.assumed ? 'assumed' : null }, ranked.evidence)),
      cell('take', take),
    )
  }

  const draw = (now: EqualCostState): void => {
    const { rows, leftOut } = now
    const working = now.done !== null
    begin.disabled = !now.ready && !working
    setText(begin, working ? words.cancel : rows.length > 0 ? words.again : words.begin)
    bar.hidden = !working
    bar.value = now.done ?? 0
    setText(said, now.said)
    scroll.hidden = rows.length === 0
    left.hidden = rows.length === 0
    all.hidden = rows.length <= firstRows
    setText(all, whole ? words.fewer : words.all(rows.length))
    body.replaceChildren(...rows.slice(0, whole ? rows.length : firstRows).map(row))
    left.replaceChildren(...leftOut.map(text => make('p', {}, text)))
  }
  let drawn = ''
  return next => {
    const key = JSON.stringify(next)
    if (key === drawn) return
    drawn = key
    // what is being typed stays
    if (state?.budget !== next.budget) budget.value = String(next.budget)
    state = next
    setText(about, words.about)
    draw(next)
  }
}
