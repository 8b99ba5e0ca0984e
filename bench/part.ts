/** A table of a section, its cells as they are printed. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What was wanted, what came out, and whether that is enough; `null` when it could not be measured. */
export interface Verdict {
  readonly what: string
  readonly target: string
  readonly result: string
  /** The same on the machine for which targets in seconds were set, where that is what counts. */
  readonly carried?: string
  readonly met: boolean | null
}

/** What a part has measured: its targets, then tables and remarks in reading order. */
export interface Section {
  readonly verdicts: readonly Verdict[]
  readonly body: readonly (Table | string)[]
}

/** Says on the terminal what is being measured just now. */
export type Tell = (what: string) => void

/** One question to the machine. */
export interface Part {
  /** What it is called on the command line and in the page's markers. */
  readonly name: string
  readonly measure: (tell: Tell) => Promise<Section>
}
