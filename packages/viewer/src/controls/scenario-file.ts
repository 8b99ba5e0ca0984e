import type { Scenario } from '@burnout/engine'
import { make } from '../dom.ts'
import { page } from '../text/page.ts'
import type { Control } from './control.ts'

/**
 * Saves the scenario with the reader's changes in it, and opens those of a file that is chosen or dropped: of a
 * scenario, of a result or of a report.
 */
export const scenarioFile: Control<Scenario> = (host, act) => {
  const save = make('button', { type: 'button', id: 'save-scenario', class: 'quiet' }, page.save)
  const accept = '.yaml,.yml,.json,.html'
  const input = make('input', { type: 'file', id: 'open-scenario', accept })
  const label = make('label', { for: input.id, class: 'file' }, page.open)
  input.classList.add('visually-hidden')
  host.append(save, input, label)
  let held: Scenario | null = null
  const open = async (file: File): Promise<void> => {
    const { besideLast, openFile } = await import('../settings/open-file.ts')
    const offers = await openFile(file)
    const beside = await besideLast(offers)
    // the same file can be chosen again
    input.value = ''
    for (const offer of offers) act.gesture({ kind: 'offer', offer })
    for (const edit of beside) act.gesture({ kind: 'plan', edit })
  }
  document.addEventListener('dragover', event => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
  })
  document.addEventListener('drop', event => {
    const [file] = event.dataTransfer?.files ?? []
    if (file === undefined) return
    event.preventDefault()
    void open(file)
  })
  const write = async (scenario: Scenario): Promise<void> => {
    const { scenarioToYaml } = await import('../settings/scenario-files.ts')
    const text = scenarioToYaml(scenario)
    const url = URL.createObjectURL(new Blob([text], { type: 'text/yaml' }))
    const name = scenario.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
    make('a', { href: url, download: `${name}.yaml` }).click()
    URL.revokeObjectURL(url)
  }
  save.addEventListener('click', () => {
    if (held !== null) void write(held)
  })
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file !== undefined) void open(file)
  })
  return scenario => {
    held = scenario
  }
}
