import type { Expectation, Scenario } from '@burnout/engine'
import { entriesOf } from '../record.ts'
import { ownText } from '../controls/assumption-panel.ts'
import { ownValue } from '../settings/edits.ts'
import type { Settings } from '../settings/settings.ts'
import { assumptionWords } from '../text/evidence.ts'
import { leverLabel } from '../text/lever-words.ts'
import { termText } from '../text/lever-terms.ts'
import { leverValueText, leverWords } from '../text/levers.ts'
import { teamHeading, teamTexts } from '../text/like-mine.ts'
import { page } from '../text/page.ts'
import { parameterLabel, parameterText } from '../text/parameters.ts'
import { scenarioName } from '../text/scenarios.ts'

/** Longest name of a scenario file. */
export const longestName = 60

/** Longest question of a scenario file. */
const longestWhat = 700

const standsAlone = ({ above, below }: Expectation): boolean =>
  [above, below].every(yardstick => typeof yardstick !== 'object' || 'at' in yardstick)

/** What the reader assumes otherwise than the scenario, one line for each parameter. */
export const assumedOf = (written: Scenario, settings: Settings): readonly string[] =>
  entriesOf(settings.assumptions).map(([name, to]) =>
    assumptionWords.change(parameterLabel(name), ownText(written, name), parameterText(name, to)),
  )

/** What the reader changed: lines for their own organisation, and one for each lever. */
export const changesOf = (written: Scenario, settings: Settings): readonly string[] => [
  ...(settings.team === undefined
    ? []
    : [teamHeading(settings.team), ...teamTexts(settings.team, 0)]),
  ...entriesOf(settings.levers).map(
    ([name, to]) =>
      `${leverWords.change(
        leverLabel(name),
        leverValueText(name, ownValue(written, name)),
        leverValueText(name, to),
      )}${settings.terms?.[name] === undefined ? '' : `, ${termText(settings.terms[name])}`}`,
  ),
]

/**
 * The scenario as it is saved: the one that was run, in a file that stands alone, by the name that the reader
 * gave it. With the reader's changes in it, it is another scenario, and no longer claims what the one it was made from claims.
 */
export const savedScenario = (run: Scenario, written: Scenario, settings: Settings): Scenario => {
  const changes = changesOf(written, settings)
  const assumed = assumedOf(written, settings)
  if (changes.length + assumed.length === 0 && run.run.seed === written.run.seed)
    return {
      ...run,
      name: settings.called ?? run.name,
      expect: run.expect.filter(standsAlone),
    }
  const name = scenarioName(settings.scenario, written)
  return {
    ...run,
    name: settings.called ?? page.changedName(name, longestName),
    about: {
      ...run.about,
      what: page.changedWhat(name, { changes, assumed }, settings).slice(0, longestWhat),
      how: '',
      notice: '',
      try: '',
    },
    expect: [],
  }
}
