import { createHash } from 'node:crypto'
import type { Digest } from '@burnout/engine'

/** SHA-256 as Node has it: several times as fast as in JavaScript. */
export const nodeDigest = (): Digest => {
  const hash = createHash('sha256')
  return {
    update: bytes => void hash.update(bytes),
    value: () => hash.copy().digest('hex'),
  }
}
