import { scenarioToYaml, type Scenario } from '@burnout/engine'
import { make } from '../dom.ts'
import { openScenario } from '../settings/bundled.ts'
import { page } from '../text/page.ts'
import type { Control } from './control.ts'

/** Saves the scenario with the reader's changes in it, and opens one from a file. */
export const scenarioFile: Control<Scenario> = (host, act) => {
  const save = make('button', { type: 'button', id: 'save-scenario', class: 'quiet' }, page.save)
  const input = make('input', { type: 'file', id: 'open-scenario', accept: '.yaml,.yml' })
  const label = make('label', { for: input.id, class: 'file' }, page.open)
  input.classList.add('visually-hidden')
  host.append(save, input, label)
  let held: Scenario | null = null
  const open = async (file: File): Promise<void> => {
    const text = await file.text()
    // the same file can be chosen again
    input.value = ''
    act.gesture({ kind: 'offer', offer: openScenario(file.name, text) })
  }
  save.addEventListener('click', () => {
    if (held === null) return
    const url = URL.createObjectURL(new Blob([scenarioToYaml(held)], { type: 'text/yaml' }))
    const name = held.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
    make('a', { href: url, download: `${name}.yaml` }).click()
    URL.revokeObjectURL(url)
  })
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file !== undefined) void open(file)
  })
  return scenario => {
    held = scenario
  }
}
