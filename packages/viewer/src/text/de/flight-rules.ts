/** Deutsche Wörter zu `ruleWords`. */
export const ruleWords = {
  title: 'Regeln des Flugsimulators',
  about:
    'Neben den Zahlen des Modells hat das Spiel eigene: Preise, was der Aufsichtsrat gibt, wie spät Nachrichten kommen, was denen auffällt, die raten, und was einem Spiel wann zustößt. Niemand hat sie gemessen. Alle sind angenommen.',
  range: (low: string, high: string) => `${low} bis ${high}`,
} as const
