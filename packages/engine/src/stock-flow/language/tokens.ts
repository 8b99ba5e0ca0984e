import { ExpressionError } from '../model-error.ts'

export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end'
  readonly text: string
  /** Column, from 1. */
  readonly at: number
}

const patterns = [
  ['number', /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy],
  ['name', /[a-z][a-z0-9_]*/iy],
  ['sign', /<=|>=|[-+*/^(),<>]/y],
] as const

const space = /\s*/y

/** Splits an expression into numbers, names and signs. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  let from = 0
  const matchAt = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = from
    return pattern.exec(text)?.[0]
  }
  for (;;) {
    from += matchAt(space)?.length ?? 0
    const at = from + 1
    if (from === text.length) return [...tokens, { kind: 'end', text: '', at }]
    const token = patterns
      .map(([kind, pattern]) => ({ kind, text: matchAt(pattern) ?? '', at }))
      .find(candidate => candidate.text !== '')
    if (token === undefined)
      throw new ExpressionError(
        at,
        `unknown sign: ${text[from]}; expected a number, a name or one of + - * / ^ ( ) , < >`,
      )
    tokens.push(token)
    from += token.text.length
  }
}
