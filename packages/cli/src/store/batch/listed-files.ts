import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ListedFile } from '../manifest.ts'

/** Bytes that are read at a time: a table may be larger than memory. */
const pieceBytes = 1_048_576

const sha256Of = (path: string): string => {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafe(pieceBytes)
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const count = readSync(file, piece, 0, pieceBytes, null)
      if (count === 0) return hash.digest('hex')
      hash.update(piece.subarray(0, count))
    }
  } finally {
    closeSync(file)
  }
}

/** A file of a folder as its manifest lists it. */
export const listedFile = (folder: string, name: string): ListedFile => {
  const path = join(folder, name)
  return { name, bytes: statSync(path).size, sha256: sha256Of(path) }
}

/** A file that is not as it was written, and in what. */
export interface BrokenFile {
  readonly name: string
  readonly why: string
}

const whyBroken = (folder: string, { name, bytes, sha256 }: ListedFile): string | null => {
  const path = join(folder, name)
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return 'it is not there'
  // a pipe would be waited for
  if (!found.isFile()) return 'it is no file'
  if (found.size !== bytes) return `${found.size} bytes, and ${bytes} when it was written`
  return sha256Of(path) === sha256 ? null : 'its SHA-256 is not that of the manifest'
}

/** The first file of a complete folder that is not what it was when it was written. */
export const brokenFile = (folder: string, files: readonly ListedFile[]): BrokenFile | null => {
  for (const file of files) {
    const why = whyBroken(folder, file)
    if (why !== null) return { name: file.name, why }
  }
  return null
}
