import { make } from '../dom.ts'
import { page } from '../text/page.ts'
import type { Control } from './control.ts'

export interface SeedState {
  /** The reader's own seed. */
  readonly seed: string | null
  /** The scenario's. */
  readonly usual: string
}

/** Gives the team other luck. */
export const seedField: Control<SeedState> = (host, act) => {
  const input = make('input', { type: 'text', id: 'seed', maxlength: 60, autocomplete: 'off' })
  const hint = make('p', { class: 'hint', id: 'seed-hint' }, page.seedHint)
  const reset = make('button', { type: 'button', class: 'quiet' }, page.seedReset)
  input.setAttribute('aria-describedby', hint.id)
  host.append(
    make('div', { class: 'row' }, make('label', { for: input.id }, page.seed), input),
    hint,
    reset,
  )
  let usual = ''
  input.addEventListener('change', () => {
    const seed = input.value.replaceAll(/[^\p{L}\p{N} ._-]/gu, '').trim()
    act.edit({ kind: 'seed', seed: seed === '' || seed === usual ? null : seed })
  })
  reset.addEventListener('click', () => act.edit({ kind: 'seed', seed: null }))
  return state => {
    usual = state.usual
    reset.hidden = state.seed === null
    if (document.activeElement !== input) input.value = state.seed ?? usual
  }
}
