import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const above = (folder: string): string =>
  existsSync(join(folder, 'pnpm-workspace.yaml')) ? folder : above(dirname(folder))

/** The checkout, above this file as it is written and as it is built. */
const root = above(dirname(fileURLToPath(import.meta.url)))

/** Full name of a file of the checkout. */
export const fileOf = (path: string): string => join(root, path)
