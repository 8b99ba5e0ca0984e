import {
  assumptionChange,
  clinicsWithoutCounterpart,
  scenarioDifferences,
  type Scenario,
} from '@burnout/engine'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { letterOf } from '../reading/letters.ts'

/**
 * What a reader should know of the pairs before they run: scenarios that do not differ, and people who
 * have no counterpart. Fails where assumptions were to be taken apart and none is but the default.
 */
export const notesOnPairs = (
  [reference, ...others]: readonly [Scenario, ...Scenario[]],
  decompose: boolean,
): readonly string[] => {
  if (decompose && others.every(other => assumptionChange(reference, other) === null))
    throw new Failure(
      exitCode.usage,
      'nothing to decompose: every scenario has the default assumptions; expected an assumption that differs',
    )
  return others.flatMap((other, i) => {
    const letter = letterOf(i + 1)
    const alone = clinicsWithoutCounterpart(reference, other)
    const same = scenarioDifferences(reference, other).differences.length === 0
    return [
      ...(same ? [`${letter} does not differ from A in anything that is run`] : []),
      ...(alone.length === 0
        ? []
        : [
            `A and ${letter} have other people in ${alone.join(', ')}: replicates are still paired, their luck there is not, and intervals are wider for it`,
          ]),
    ]
  })
}
