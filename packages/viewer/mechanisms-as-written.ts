import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Leaves the translated mechanisms out of the page, which computes one replicate before its worker has the rest, and out
 * of what `npm run dev` serves, where a mechanism may change at any time. Workers are built without this.
 */
export const mechanismsAsWritten = (): Plugin => ({
  name: 'mechanisms-as-written',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === './tick.ts' && importer?.replaceAll('\\', '/').endsWith('/compiled/machine.ts')
      ? join(dirname(importer), 'no-tick.ts')
      : null,
})
