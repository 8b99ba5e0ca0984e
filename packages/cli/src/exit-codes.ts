/** What the process leaves behind for the shell; scripts rely on these numbers. */
export const exitCode = {
  good: 0,
  /** The run itself went wrong. */
  failed: 1,
  usage: 2,
  /** Finished, but some replicates failed. */
  someFailed: 3,
  /** An expectation, or a pattern that must hold, is not met. */
  notMet: 4,
  invalidScenario: 65,
  missingFile: 66,
  cannotWrite: 73,
  interrupted: 130,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
