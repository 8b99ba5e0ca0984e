import { make, setText } from '../dom.ts'
import { timelineWords } from '../text/page.ts'
import type { Control } from './control.ts'

export interface PlayerState {
  /** Month looked at. */
  readonly month: number
  readonly end: number
  readonly playing: boolean
}

/** Moves through time: a slider of months, and play or pause. */
export const player: Control<PlayerState> = (host, act) => {
  const play = make('button', { type: 'button', id: 'play', class: 'play' })
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
    setText(play, playing ? timelineWords.pause : timelineWords.play)
    play.classList.toggle('playing', playing)
  }
}
