import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Whether a file tests the whole: such files take seconds to minutes, and those of a unit hardly any time. */
const isLong = ({ project }: TestSpecification): boolean => project.name === 'whole'

/** Long files come first, so that at the end short ones keep every core at work until all are done. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter(file => !isLong(file))]
  }
}
