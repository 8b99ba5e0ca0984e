import {
  defaultParameters,
  parameterNames,
  type Parameter,
  type ParameterName,
} from '@burnout/engine'
import { ownText } from '../../controls/assumption-panel.ts'
import type { ParameterRow } from '../../controls/parameter-table.ts'
import { keysOf } from '../../record.ts'
import { parameterWords } from '../../text/evidence.ts'
import type { EvidenceData } from '../../text/evidence-data.ts'
import { parameterLabel, parameterSets, parameterText } from '../../text/parameters.ts'
import type { Scene } from '../scene.ts'

/** Every parameter of the model as a row of the table, in the order of the published one. */
export const parameterRows = ({ uses }: EvidenceData): readonly ParameterRow[] =>
  parameterSets.flatMap(({ name: set, title, parameters }) =>
    parameters.map((name): ParameterRow => {
      const { value, range, evidence, sources, about }: Parameter = defaultParameters[name]
      const [low, high] = range.map(end => parameterText(name, end))
      return {
        name,
        label: parameterLabel(name),
        about,
        set,
        group: title,
        value: parameterText(name, value),
        range: parameterWords.range(low ?? '', high ?? ''),
        grade: evidence,
        sources,
        uses: uses[name],
      }
    }),
  )

/** What the scenario, or the reader, assumes otherwise than usual, in words. */
export const changedParameters = ({
  written,
  settings,
}: Pick<Scene, 'written' | 'settings'>): ReadonlyMap<ParameterName, string> => {
  const names = new Set([...keysOf(written.assumptions), ...keysOf(settings.assumptions)])
  return new Map(
    parameterNames
      .filter(name => names.has(name))
      .map(name => {
        const mine = settings.assumptions[name]
        return [
          name,
          mine === undefined
            ? parameterWords.ofScenario(ownText(written, name))
            : parameterWords.mine(parameterText(name, mine)),
        ]
      }),
  )
}
