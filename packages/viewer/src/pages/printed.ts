import { make } from '../dom.ts'
import { page } from '../text/page.ts'
import { scenarioName } from '../text/scenarios.ts'
import { assumedOf, changesOf } from './saved.ts'
import { scenarioRun, type Scene } from './scene.ts'

/** What a printed page says about itself, so that it can be traced back and run again. */
export const printed = (host: HTMLElement, scene: Scene, address: string): void => {
  const { written, settings, answer } = scene
  const { result, shown } = answer
  const words = page.printed
  const changes = changesOf(written, settings)
  const assumed = assumedOf(written, settings)
  const rows = [
    [words.scenario, scenarioName(settings.scenario, written)],
    [
      words.changes,
      changes.length === 0
        ? words.none
        : `${changes.join('; ')} (${page.spell(settings.from, settings.until)})`,
    ],
    ...(assumed.length === 0 ? [] : [[words.assumed, assumed.join('; ')] as const]),
    [words.seed, scenarioRun(scene).run.seed],
    [words.result, `${result.hash.slice(0, 12)}, ${words.engine(result.version, shown)}`],
    [words.address, address],
  ] as const
  host.replaceChildren(
    ...rows.flatMap(([term, text]) => [make('dt', {}, term), make('dd', {}, text)]),
  )
}
