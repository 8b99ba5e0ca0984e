/** What cannot be translated, with its place: the compiler never guesses. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(file: string, line: number, why: string, found: string) {
    super(`${file}:${line}: ${why}; found ${found}`)
  }
}

/** What cannot be done for two rows at once, and is done for one after the other. */
export class NotInPairs extends Error {
  override readonly name = 'NotInPairs'
}
