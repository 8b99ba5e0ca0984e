import type { Scenario } from '@burnout/engine'
import { make, setText } from '../dom.ts'
import { plainName } from '../settings/team-address.ts'
import { teamOf, vacanciesOf, type Team } from '../settings/team.ts'
import { assumedInFull, levelTexts, likeMineWords, teamText } from '../text/like-mine.ts'
import { inEnglish } from '../text/tongue.ts'
import { clinicRows } from './clinic-rows.ts'
import type { Control } from './control.ts'
import { levelFields, type Wanted } from './level-fields.ts'

const words = likeMineWords

/** What is heard of a search for a team with certain levels. */
export interface TeamListener {
  /** 0–1 */
  readonly progress: (done: number) => void
  readonly found: (team: Team) => void
  readonly failed: (message: string) => void
}

/** Looks for what has to be assumed so that a team has the levels wanted; returns how to stop it. */
export type FindTeam = (
  team: Pick<Team, 'name' | 'clinics'>,
  wanted: Wanted,
  listener: TeamListener,
) => () => void

export interface LikeMineState {
  /** The scenario as it is offered, whose organisation is the one to start from. */
  readonly offered: Scenario
  readonly team: Team | null
}

type Step = 'asking' | 'searching' | 'found'

const button = (text: string, press: () => void, quiet = true): HTMLButtonElement => {
  const made = make('button', { type: 'button', class: quiet ? 'quiet' : null }, text)
  made.addEventListener('click', press)
  return made
}

/** Makes the organisation like the reader’s: a dialog that asks, searches, says what it found, and is then used. */
export const likeMine =
  (find: FindTeam): Control<LikeMineState> =>
  (host, act) => {
    const title = make('h2', { id: 'like-mine-title' }, words.title)
    const name = make('input', {
      type: 'text',
      id: 'mine-name',
      maxlength: 60,
      autocomplete: 'off',
    })
    const clinicsHost = make('div', {})
    const levelsHost = make('div', { class: 'levels' })
    const faults = make('ul', { class: 'faults' })
    const bar = make('progress', { max: 1, value: 0, 'aria-label': words.progress })
    const said = make('div', { class: 'found' })
    const status = make('p', { class: 'hint', role: 'status' })
    const submit = make('button', { type: 'submit' }, words.apply)
    const stop = button(words.stop, () => halt())
    const use = button(words.use, () => accept(), false)
    const back = button(words.back, () => show('asking'))
    const own = button(words.own, () => {
      act.edit({ kind: 'team', team: null })
      dialog.close()
    })
    const cancel = button(words.cancel, () => dialog.close())
    const rows = clinicRows(clinicsHost)
    const levels = levelFields(levelsHost)
    const fields = make(
      'div',
      { class: 'asked' },
      make('p', { class: 'hint' }, words.about),
      make(
        'p',
        { class: 'field named' },
        make('label', { for: name.id }, words.organisation),
        name,
      ),
      make('fieldset', {}, make('legend', {}, words.clinics), clinicsHost),
      levelsHost,
    )
    const form = make(
      'form',
      { novalidate: true },
      title,
      fields,
      bar,
      status,
      said,
      make('div', { 'aria-live': 'assertive' }, faults),
      make('div', { class: 'acts' }, submit, stop, use, back, own, cancel),
    )
    const dialog = make(
      'dialog',
      { class: 'like-mine', id: 'like-mine', 'aria-labelledby': title.id },
      form,
    )
    const open = button(words.open, () => begin())
    open.id = 'open-like-mine'
    host.append(open)
    document.body.append(dialog)

    let state: LikeMineState | null = null
    let found: Team | null = null
    let dropSearch = (): void => undefined

    const show = (step: Step): void => {
      fields.hidden = step !== 'asking'
      submit.hidden = step !== 'asking'
      bar.hidden = step !== 'searching'
      stop.hidden = step !== 'searching'
      said.hidden = step !== 'found'
      use.hidden = step !== 'found'
      back.hidden = step !== 'found'
      own.hidden = step !== 'asking' || state?.team === null
      setText(status, step === 'searching' ? words.working : '')
      if (step === 'searching') stop.focus()
      if (step === 'found') use.focus()
    }

    const begin = (): void => {
      if (state === null) return
      const { offered, team } = state
      const start = team ?? { ...teamOf(offered), name: words.usualName }
      name.value = start.name
      rows.fill(start.clinics)
      levels.fill(start, vacanciesOf(start))
      faults.replaceChildren()
      show('asking')
      dialog.showModal()
      name.select()
    }

    const accept = (): void => {
      if (found === null) return
      act.edit({ kind: 'team', team: found })
      dialog.close()
    }

    const halt = (): void => {
      dropSearch()
      show('asking')
      setText(status, words.stopped)
      submit.focus()
    }

    form.addEventListener('submit', event => {
      event.preventDefault()
      const { clinics, faults: rowFaults } = rows.read()
      const { wanted, faults: levelFaults } = levels.read()
      const all = [...rowFaults, ...levelFaults]
      faults.replaceChildren(...all.map(text => make('li', {}, text)))
      if (all.length > 0) return
      const team = { name: plainName(name.value) || words.usualName, clinics }
      bar.value = 0
      show('searching')
      dropSearch = find(team, wanted, {
        progress: done => {
          bar.value = done
        },
        found: next => {
          found = next
          const texts = levelTexts(next)
          // without levels there is nothing to tell that the reader did not write
          if (texts.length === 0) {
            accept()
            return
          }
          said.replaceChildren(
            make('h3', {}, words.found),
            make('p', {}, teamText(next)),
            make('ul', {}, ...texts.map(text => make('li', {}, text))),
            make('p', { class: 'hint' }, words.assumedFor),
            make(
              'ul',
              { class: 'hint', lang: inEnglish },
              ...assumedInFull(next).map(text => make('li', {}, text)),
            ),
          )
          show('found')
        },
        failed: message => {
          show('asking')
          faults.replaceChildren(make('li', {}, words.failed(message)))
        },
      })
    })
    dialog.addEventListener('close', () => {
      dropSearch()
      open.focus()
    })
    // a click beside the dialog, which lands on the dialog itself
    dialog.addEventListener('click', event => {
      if (event.target === dialog) dialog.close()
    })
    return next => {
      state = next
    }
  }
