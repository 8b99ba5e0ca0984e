/** Everything that is wrong with a stock-and-flow model, all at once, one fault a line. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly faults: readonly string[]

  constructor(model: string, faults: readonly string[]) {
    super(faults.map(fault => `${model}: ${fault}`).join('\n'))
    this.faults = faults
  }
}

/** What is wrong with one expression, and where: columns count from 1. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'

  constructor(column: number, message: string) {
    super(`column ${column}: ${message}`)
  }
}
