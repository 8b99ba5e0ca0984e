/** Deutsche Wörter zu `learnDoorWords`. */
export const learnDoorWords = {
  question: 'Was ist die Falle, und wie kommt man heraus?',
  sentence:
    'Sagen Sie, was Sie erwarten; lassen Sie rechnen; finden Sie den Kreislauf, der es war; und beheben Sie es.',
  loading: 'Lädt die Lektionen …',
  broken: (message: string) => `Die Lektionen ließen sich nicht laden (${message}).`,
} as const
