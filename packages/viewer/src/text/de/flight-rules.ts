/** Deutsche Wörter zu `ruleWords`. */
export const ruleWords = {
  title: 'Regeln des Flugsimulators',
  about:
    'Neben den Zahlen des Modells hat das Spiel eigene: Preise, was der Vorstand gibt und wie spät Nachrichten kommen. Niemand hat sie gemessen. Alle sind angenommen.',
  range: (low: string, high: string) => `${low} bis ${high}`,
} as const
