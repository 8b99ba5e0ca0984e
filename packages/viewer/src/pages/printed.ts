import { make } from '../dom.ts'
import { page } from '../text/page.ts'
import { scenarioName } from '../text/scenarios.ts'
import { assumedOf, changesOf } from './saved.ts'
import { scenarioRun, type Scene } from './scene.ts'

/** Letters of an address that are printed; nobody types more of them. */
const typed = 160

/** The address: as much of it as anybody would type, and in a saved document all of it behind these letters. */
const addressOf = (address: string): HTMLElement =>
  make('a', { href: address }, address.length > typed ? `${address.slice(0, typed - 1)}…` : address)

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
    ...rows.flatMap(([term, text]) => [
      make('dt', {}, term),
      make('dd', {}, text === address ? addressOf(text) : text),
    ]),
  )
}
