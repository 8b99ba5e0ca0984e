import { roles, type Scenario } from '@burnout/engine'
import { make, setText } from '../dom.ts'
import { lensAmong } from '../settings/common-ground.ts'
import { clearLens, isWhole, prevalences, type Lens, type Seen } from '../settings/lens.ts'
import { postsNamed } from '../settings/team.ts'
import { instrumentWords, lensWords } from '../text/instruments.ts'
import { choice } from './compare/choice.ts'
import type { Control } from './control.ts'

export interface LensState {
  readonly lens: Lens
  /** Of whom the numbers are by now. */
  readonly seen: Seen
  /** Those who can be looked at. */
  readonly clinics: Scenario['organisation']['clinics']
}

const instrumentOptions = prevalences.map(value => ({
  value,
  text: instrumentWords[value].choice,
}))

/** The instrument by which burnout is told: one choice for every number of the page. */
const instrumentChoice =
  (id: string): Control<Lens> =>
  (host, act) => {
    let held = clearLens
    const draw = choice(host, { id, label: lensWords.instrument }, value => {
      const instrument = prevalences.find(each => each === value) ?? held.instrument
      act.gesture({ kind: 'outlook', change: { lens: { ...held, instrument } } })
    })
    return lens => {
      held = lens
      draw({ options: instrumentOptions, chosen: lens.instrument })
      host.title = instrumentWords[lens.instrument].rule
    }
  }

/** What the numbers are about: by which instrument, of which clinic, of which role. */
export const lensChoices =
  (id: string): Control<LensState> =>
  (host, act) => {
    const [instrumentHost, clinicHost, roleHost] = [0, 1, 2].map(() =>
      make('span', { class: 'choice' }),
    )
    if (instrumentHost === undefined || clinicHost === undefined || roleHost === undefined)
      return () => undefined
    const status = make('span', { class: 'hint', role: 'status' })
    host.setAttribute('role', 'group')
    host.setAttribute('aria-label', lensWords.group)
    host.append(instrumentHost, clinicHost, roleHost, status)
    let held = clearLens
    const look = (change: Partial<Lens>): void =>
      act.gesture({ kind: 'outlook', change: { lens: { ...held, ...change } } })
    const drawInstrument = instrumentChoice(`${id}-instrument`)(instrumentHost, act)
    const drawClinic = choice(clinicHost, { id: `${id}-clinic`, label: lensWords.clinic }, value =>
      look({ clinic: value === '' ? null : value }),
    )
    const drawRole = choice(roleHost, { id: `${id}-role`, label: lensWords.role }, value =>
      look({ role: roles.find(each => each === value) ?? null }),
    )
    return ({ lens, seen, clinics }) => {
      held = lensAmong(clinics, lens)
      const here = clinics.filter(({ name }) => held.clinic === null || name === held.clinic)
      const present = roles.filter(role => here.some(clinic => clinic[postsNamed(role)] > 0))
      drawInstrument(held)
      drawClinic({
        options: [
          { value: '', text: lensWords.allClinics },
          ...clinics.map(({ name }) => ({ value: name, text: name })),
        ],
        chosen: held.clinic ?? '',
      })
      drawRole({
        options: [
          { value: '', text: lensWords.allRoles },
          ...present.map(role => ({ value: role, text: lensWords.roleWord(role) })),
        ],
        chosen: held.role ?? '',
      })
      clinicHost.hidden = clinics.length < 2
      const waiting = !isWhole(held) && (seen.clinic !== held.clinic || seen.role !== held.role)
      setText(status, waiting ? lensWords.counting : '')
    }
  }
