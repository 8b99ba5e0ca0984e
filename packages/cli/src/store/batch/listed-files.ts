import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ListedFile } from '../manifest.ts'

/** A file of a folder as its manifest lists it. */
export const listedFile = (folder: string, name: string): ListedFile => {
  const bytes = readFileSync(join(folder, name))
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** The first file that is missing or has another length than when it was written. */
export const brokenFile = (folder: string, files: readonly ListedFile[]): string | null => {
  const broken = files.find(
    ({ name, bytes }) => statSync(join(folder, name), { throwIfNoEntry: false })?.size !== bytes,
  )
  return broken?.name ?? null
}
