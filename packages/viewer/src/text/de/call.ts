/** Deutsche Wörter zu `callWords`. */
export const callWords = {
  name: (letter: string) => `Name von ${letter}`,
  hint: 'Geben Sie einen eigenen Namen; ohne ihn heißt die Maßnahme nach dem, was sie ist.',
  usual: 'benannt nach dem, was es ist',
} as const
