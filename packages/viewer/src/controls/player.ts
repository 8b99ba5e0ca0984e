import { make, setText } from '../dom.ts'
import { timelineWords } from '../text/page.ts'
import type { Control } from './control.ts'

export interface PlayerState {
  /** Month looked at. */
  readonly month: number
  readonly end: number
  readonly playing: boolean
}

/** A triangle and two bars, of which the state shows one. */
const icon = (): SVGSVGElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 12 12')
  svg.setAttribute('aria-hidden', 'true')
  for (const [name, d] of [
    ['start', 'M2,1L11,6L2,11Z'],
    ['stop', 'M2,1H5V11H2ZM7,1H10V11H7Z'],
  ] as const) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    path.setAttribute('class', name)
    path.setAttribute('d', d)
    svg.append(path)
  }
  return svg
}

/** Moves through time: a slider of months, and play or pause. */
export const player: Control<PlayerState> = (host, act) => {
  const word = make('span')
  const play = make('button', { type: 'button', id: 'play', class: 'play' }, icon(), word)
  const slider = make('input', { type: 'range', id: 'month', min: 0, step: 1 })
  slider.setAttribute('aria-label', timelineWords.slider)
  const output = make('output', { for: slider.id })
  host.append(play, slider, output)
  let end = 0
  let playing = false
  slider.addEventListener('input', () => {
    const month = Number(slider.value)
    act.gesture({ kind: 'look', month: month >= end ? null : month })
  })
  play.addEventListener('click', () => act.gesture({ kind: 'play', on: !playing }))
  return state => {
    end = state.end
    playing = state.playing
    slider.max = String(end)
    if (slider.value !== String(state.month)) slider.value = String(state.month)
    const text = timelineWords.month(state.month, end)
    slider.setAttribute('aria-valuetext', text)
    slider.style.setProperty('--place', String(end === 0 ? 0 : state.month / end))
    setText(output, text)
    setText(word, playing ? timelineWords.pause : timelineWords.play)
    play.classList.toggle('playing', playing)
  }
}
