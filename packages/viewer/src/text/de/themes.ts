/** Deutsche Namen der Themen. */
export const themeTitles = {
  start: 'Hier beginnen',
  people: 'Menschen behandeln',
  work: 'Die Arbeit verbessern',
  staff: 'Stellen und Arbeitszeit',
  leading: 'Führen und zuhören',
  rules: 'Ziele, Geld und Regeln',
  others: 'Andere Organisationen',
  testing: 'Das Modell prüfen',
  opened: 'Hier geöffnet',
} as const
