import colours from 'picocolors'

type Colours = ReturnType<typeof colours.createColors>

/** What a stream can show. */
export interface Screen {
  readonly isTerminal: boolean
  /** Characters in a line. */
  readonly width: number
  readonly colours: Colours
}

/** Width of tables that are not read on a terminal. */
const widthElsewhere = 100

/** Looks at a stream: colours only on a terminal that can show them, and never against `NO_COLOR`. */
export const screenOf = (
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: NodeJS.ProcessEnv = process.env,
): Screen => {
  const isTerminal = stream.isTTY === true
  const plain = Boolean(environment['NO_COLOR']) || environment['TERM'] === 'dumb'
  return {
    isTerminal,
    width: Math.max(60, (isTerminal ? stream.columns : undefined) || widthElsewhere),
    colours: colours.createColors(isTerminal && !plain),
  }
}
