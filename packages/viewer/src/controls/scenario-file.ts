import { scenarioToYaml, type Scenario } from '@burnout/engine'
import { make } from '../dom.ts'
import { openScenario, type Offer } from '../settings/bundled.ts'
import { faults, page } from '../text/page.ts'
import type { Control } from './control.ts'

/** Bytes of a file that is still read. */
const longest = 500_000

const offerFrom = async (file: File): Promise<Offer> => {
  const broken = (fault: string): Offer => ({ name: file.name, scenario: null, fault })
  if (file.size > longest) return broken(faults.tooLong)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    return text.includes('\0') ? broken(faults.notText) : openScenario(file.name, text)
  } catch {
    return broken(faults.notText)
  }
}

/** Saves the scenario with the reader's changes in it, and opens one from a file. */
export const scenarioFile: Control<Scenario> = (host, act) => {
  const save = make('button', { type: 'button', id: 'save-scenario', class: 'quiet' }, page.save)
  const input = make('input', { type: 'file', id: 'open-scenario', accept: '.yaml,.yml' })
  const label = make('label', { for: input.id, class: 'file' }, page.open)
  input.classList.add('visually-hidden')
  host.append(save, input, label)
  let held: Scenario | null = null
  const open = async (file: File): Promise<void> => {
    const offer = await offerFrom(file)
    // the same file can be chosen again
    input.value = ''
    act.gesture({ kind: 'offer', offer })
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
