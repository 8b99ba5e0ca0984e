import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders = new Set<string>()

/** A folder that is there until `clearTemporary`. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'burnout-bench-'))
  folders.add(folder)
  return folder
}

/** Takes every temporary folder away. */
export const clearTemporary = (): void => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  folders.clear()
}
