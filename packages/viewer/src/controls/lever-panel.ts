import { leverNames, levers, type LeverName, type Scenario } from '@burnout/engine'
import { make } from '../dom.ts'
import { keysOf } from '../record.ts'
import { ownValue } from '../settings/edits.ts'
import type { Settings } from '../settings/settings.ts'
import { groupTitles } from '../text/levers.ts'
import type { Control } from './control.ts'
import { lever } from './lever.ts'

export interface LeversState {
  readonly settings: Settings
  /** The scenario as written. */
  readonly scenario: Scenario
}

const groups = keysOf(groupTitles)

/** Every lever, by group. */
export const leverPanel: Control<LeversState> = (host, act) => {
  const controls = groups.flatMap(group => {
    const names = leverNames.filter(name => levers[name].group === group)
    const summary = make('summary', {}, make('h3', {}, groupTitles[group]))
    const box = make('details', { class: 'group', open: true }, summary)
    host.append(box)
    return names.map(name => {
      const own = make('div', {})
      box.append(own)
      return [name, lever(name)(own, act)] as const
    })
  })
  return ({ settings, scenario }) => {
    const stateOf = (name: LeverName) => {
      const own = ownValue(scenario, name)
      const set = settings.levers[name]
      return { value: set ?? own, own, changed: set !== undefined }
    }
    for (const [name, update] of controls) update(stateOf(name))
  }
}
