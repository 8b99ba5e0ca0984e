import { leverNames, levers, type LeverName, type Scenario } from '@burnout/engine'
import { make } from '../dom.ts'
import { keysOf } from '../record.ts'
import { ownValue } from '../settings/edits.ts'
import type { Settings } from '../settings/settings.ts'
import { groupTitles, isAbout } from '../text/levers.ts'
import type { Control } from './control.ts'
import { leverFinder } from './lever-finder.ts'
import { leverGroup } from './lever-group.ts'
import { lever } from './lever.ts'

export interface LeversState {
  readonly settings: Settings
  /** The scenario as written. */
  readonly scenario: Scenario
}

const groups = keysOf(groupTitles)

/**
 * Every lever that may be moved, in groups that open and close. Where all may be, what most scenarios move lies
 * open first; a class has few.
 *
 * @param allowed is what may be moved; `null` for all.
 */
export const leverPanel =
  (allowed: readonly LeverName[] | null = null): Control<LeversState> =>
  (host, act) => {
    const finder = make('div', { class: 'finder', hidden: allowed !== null })
    host.append(finder)
    const shown = leverNames.filter(name => allowed?.includes(name) ?? true)
    const filled = groups.filter(group => shown.some(name => levers[name].group === group))
    const sections = filled.map((name, position) => {
      const group = leverGroup(name, groupTitles[name], allowed !== null || position === 0)
      host.append(group.box)
      const controls = shown
        .filter(each => levers[each].group === name)
        .map(each => {
          const own = make('div', {})
          group.box.append(own)
          return { name: each, own, update: lever(each)(own, act) }
        })
      return { group, controls }
    })

    leverFinder(finder, wanted => {
      let all = 0
      for (const { group, controls } of sections) {
        let found = 0
        for (const { name, own } of controls) {
          own.hidden = !isAbout(name, wanted)
          if (!own.hidden) found++
        }
        group.search(wanted === '' ? null : found)
        all += found
      }
      return all
    })

    return ({ settings, scenario }) => {
      const stateOf = (name: LeverName) => {
        const own = ownValue(scenario, name)
        const set = settings.levers[name]
        return { value: set ?? own, own, changed: set !== undefined }
      }
      for (const { group, controls } of sections) {
        let byReader = 0
        let byScenario = 0
        for (const { name, update } of controls) {
          const state = stateOf(name)
          update(state)
          if (state.changed) byReader++
          else if (state.own !== levers[name].default) byScenario++
        }
        group.tell({ byReader, byScenario })
      }
    }
  }
