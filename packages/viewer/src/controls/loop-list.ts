import { cuttableLoops, namedLoops, type CuttableLoop, type LoopName } from '@burnout/engine'
import { make, setText } from '../dom.ts'
import { loopPage } from '../text/loop-page.ts'
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

const isCuttable = (name: LoopName): name is CuttableLoop =>
  cuttableLoops.some(each => each === name)

const words = loopPage.list

/** Every loop by name: what it tells, what it has of the change, and a button that cuts it. */
export const loopList: Control<LoopListState> = (host, act) => {
  let chosen: LoopName | null = null
  let month = 0
  const now = make('th', { scope: 'col', class: 'number' })
  const body = make('tbody')
  host.append(
    make(
      'table',
      { class: 'loop-list' },
      make('caption', {}, words.caption),
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          make('th', { scope: 'col' }, words.loop),
          now,
          make('th', { scope: 'col', class: 'number' }, words.whole),
          make('th', { scope: 'col', class: 'kind' }, words.polarity),
          make('th', { scope: 'col' }, words.cut),
        ),
      ),
      body,
    ),
  )

  const rowOf = (name: LoopName) => {
    const { id, label, story, polarity } = namedLoops[name]
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
      make('th', { scope: 'row' }, show, make('p', { class: 'hint' }, story)),
      share,
      whole,
      make('td', { class: 'kind' }, polarity === '+' ? words.reinforces : words.balances),
      isCuttable(name) ? make('td', {}, cut) : make('td', { class: 'hint' }, words.uncuttable),
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
  return state => {
    ;({ chosen, month } = state)
    setText(now, words.now(month))
    const wanted = state.loops.map(({ name }) => name).join()
    // moving rows would take the focus from a button in them
    if (wanted !== order) body.replaceChildren(...state.loops.map(({ name }) => rowFor(name).row))
    order = wanted
    for (const { name, now: share, whole, left } of state.loops) {
      const row = rowFor(name)
      row.row.classList.toggle('left', left)
      row.show.setAttribute('aria-pressed', String(chosen === name))
      row.cut.disabled = !state.ready
      setText(row.share, words.share(share))
      row.share.classList.toggle('faint', state.quiet)
      row.share.classList.toggle('below', share <= -0.005)
      row.share.classList.toggle('above', share >= 0.005)
      setText(row.whole, words.share(whole).replace('+', ''))
    }
  }
}
