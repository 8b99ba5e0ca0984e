import type { Part } from '../part.ts'
import { batchPart } from './batch.ts'
import { commonKernelPart } from './common-kernel.ts'
import { folderPart } from './folder.ts'
import { fullTickPart } from './full-tick.ts'
import { growthPart } from './growth.ts'
import { lookAheadPart } from './look-ahead.ts'
import { queuePart } from './queue.ts'
import { startUpPart } from './start-up.ts'
import { viewerPart } from './viewer.ts'

/** Everything that is measured, in the order of the page. */
export const parts: readonly Part[] = [
  commonKernelPart,
  fullTickPart,
  growthPart,
  batchPart,
  folderPart,
  queuePart,
  startUpPart,
  viewerPart,
  lookAheadPart,
]
