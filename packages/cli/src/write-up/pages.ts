import { fileURLToPath } from 'node:url'
import { exitCode } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { readTextFile } from '../reading/read-text.ts'
import type { OddPages } from './odd.ts'

const folder = fileURLToPath(new URL('../../../../docs/', import.meta.url))

const page = (name: string): string => {
  const text = readTextFile(`${folder}${name}.md`)
  if (text === null)
    throw new Failure(
      exitCode.missingFile,
      `missing file: ${folder}${name}.md; expected the page that the write-up is made of`,
    )
  return text
}

/** The pages of the documentation that come with the program. Fails when one is missing. */
export const oddPages = (): OddPages => ({
  model: page('model'),
  submodels: page('submodels'),
  parameters: page('parameters'),
  references: page('references'),
})
