import {
  cuttableLoops,
  namedLoops,
  worksAgainst,
  type CuttableLoop,
  type LoopName,
} from '@burnout/engine'
import { make, setText } from '../dom.ts'
import { loopPage } from '../text/loop-page.ts'
import { loopTexts } from '../text/loop-words.ts'
import type { Control } from './control.ts'

/** One loop of the list, with its shares of the change in [−1, 1]. */
export interface ListedLoop {
  readonly name: LoopName
  readonly now: number
  /** Size over the whole run, 0–1. */
  readonly whole: number
  /** Left out of the diagram as too small. */
  readonly left: boolean
}

export interface LoopListState {
  /** The largest of the whole run first. */
  readonly loops: readonly ListedLoop[]
  readonly month: number
  readonly chosen: LoopName | null
  /** Whether a cut can be run now. */
  readonly ready: boolean
  readonly quiet: boolean
}

/** Whether a run can cut a loop. */
export const isCuttable = (name: LoopName): name is CuttableLoop =>
  cuttableLoops.some(each => each === name)

const words = loopPage.list

/** Share of the whole run from which a loop is listed at once; the others wait behind a line. */
const worthARow = 0.01

/** A table of loops, and what writes the month looked at over it. */
const tableOf = (caption: string, quiet: boolean) => {
  const now = make('th', { scope: 'col', class: 'number' })
  const body = make('tbody')
  const cells = [
    make('th', { scope: 'col' }, words.loop),
    now,
    make('th', { scope: 'col', class: 'number' }, words.whole),
    make('th', { scope: 'col', class: 'cutting' }, words.cut),
  ]
  const table = make(
    'table',
    { class: 'loop-list' },
    make('caption', { class: quiet ? 'visually-hidden' : null }, caption),
    make('thead', {}, make('tr', {}, ...cells)),
    body,
  )
  return { table, body, now }
}

/**
 * Every loop by name: what it tells, what it has of the change, and a button that cuts it. Those that
 * hardly matter wait behind a line.
 */
export const loopList: Control<LoopListState> = (host, act) => {
  let chosen: LoopName | null = null
  let month = 0
  const main = tableOf(words.caption, false)
  const small = tableOf(words.caption, true)
  const summary = make('summary')
  const rest = make('details', { class: 'more-loops' }, summary, small.table)
  host.append(main.table, rest)

  const rowOf = (name: LoopName) => {
    const { id, polarity } = namedLoops[name]
    const { label, story } = loopTexts[name]
    const side = polarity === '+' ? 'above' : 'below'
    const show = make(
      'button',
      { type: 'button', class: 'quiet', 'aria-label': words.show(name), 'aria-pressed': 'false' },
      make('span', { class: `loop-id ${side}` }, id),
      ` ${label}`,
    )
    const share = make('td', { class: 'number', 'data-share': name })
    const whole = make('td', { class: 'number' })
    const cut = make('button', { type: 'button', 'aria-label': words.cutLabel(name) }, words.cutNow)
    const row = make(
      'tr',
      { 'data-loop': name },
      make(
        'th',
        { scope: 'row' },
        make('div', { class: 'told' }, show, make('p', { class: 'hint' }, story)),
      ),
      share,
      whole,
      isCuttable(name)
        ? make('td', { class: 'cutting' }, cut)
        : make('td', { class: 'cutting hint' }, words.uncuttable),
    )
    show.addEventListener('click', () =>
      act.gesture({ kind: 'outlook', change: { loop: chosen === name ? null : name } }),
    )
    cut.addEventListener('click', () => {
      if (isCuttable(name)) act.gesture({ kind: 'wish', wish: { kind: 'cut', loop: name, month } })
    })
    return { row, show, share, whole, cut }
  }
  const rows = new Map<LoopName, ReturnType<typeof rowOf>>()
  const rowFor = (name: LoopName): ReturnType<typeof rowOf> => {
    const known = rows.get(name) ?? rowOf(name)
    rows.set(name, known)
    return known
  }

  let order = ''
  const arrange = (loops: readonly ListedLoop[]): void => {
    const [large, little] = [true, false].map(isLarge =>
      loops.filter(({ whole }) => whole >= worthARow === isLarge).map(({ name }) => name),
    )
    const wanted = `${large?.join()} ${little?.join()}`
    // moving rows would take the focus from a button in them
    if (wanted === order) return
    order = wanted
    main.body.replaceChildren(...(large ?? []).map(name => rowFor(name).row))
    small.body.replaceChildren(...(little ?? []).map(name => rowFor(name).row))
    setText(summary, words.more(little?.length ?? 0, worthARow))
    rest.hidden = little?.length === 0
  }
  return state => {
    ;({ chosen, month } = state)
    for (const { now } of [main, small]) setText(now, words.now(month))
    arrange(state.loops)
    for (const { name, now: share, whole, left } of state.loops) {
      const row = rowFor(name)
      row.row.classList.toggle('left', left)
      row.row.classList.toggle('chosen', chosen === name)
      row.show.setAttribute('aria-pressed', String(chosen === name))
      row.cut.disabled = !state.ready
      const against = Math.abs(share) >= 0.005 && worksAgainst(name, share)
      setText(row.share, against ? words.against(share) : words.share(share))
      row.share.classList.toggle('faint', state.quiet || against)
      row.share.classList.toggle('below', !against && share <= -0.005)
      row.share.classList.toggle('above', !against && share >= 0.005)
      setText(row.whole, words.share(whole).replace('+', ''))
    }
  }
}
