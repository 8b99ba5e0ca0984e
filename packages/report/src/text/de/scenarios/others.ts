import type { ScenarioText } from './scenario-text.ts'

/** Andere Organisationen. */
export const otherScenarios = {
  hospital: {
    english: { name: 'Hospital', mark: 'df93b688' },
    name: 'Krankenhaus',
    what: 'Ein Krankenhaus mit fünf Stationen und zwei Ambulanzen, in dem die meisten in der Pflege arbeiten. Wer hat am meisten Burnout, und wer geht zuerst?',
    how: 'Stationen haben jeden Tag offen, und jedes belegte Bett verlangt Pflege. Ambulanzen sehen Kranke an Werktagen. Es ändert sich nichts.',
    notice:
      'Pflegende gehen mehr als doppelt so oft wie Ärztinnen und Ärzte und werden binnen Monaten ersetzt, sodass eine Station immer jemanden anlernt. Bei fast gleichen Stunden sind sie erschöpfter als Ärztinnen und Ärzte: Es ist der Druck in den Stunden.',
    try: 'Nehmen Sie jede zehnte Pflegestelle weg. Was gibt zuerst nach, die Versorgung oder die Pflegenden, die bleiben?',
  },
  'primary-care-network': {
    english: { name: 'Primary-care network', mark: '6d1a2b40' },
    name: 'Verbund der Grundversorgung',
    what: 'Zwanzig Kliniken der Grundversorgung mit achtzig Ärztinnen und Ärzten und rund zweihundertsiebzig Menschen, groß genug für Statistik. Wie weit unterscheiden sich Kliniken, und wie weit die Menschen in einer?',
    how: 'Kliniken mit drei bis sechs Ärztinnen und Ärzten unter gewöhnlicher Last, mit guten bis schlechten Leitungen. Die Zahl der Patientinnen und Patienten richtet sich nach den Stellen. Es ändert sich nichts.',
    notice:
      'Vier bis fünf von zehn Ärztinnen und Ärzten haben in jedem Jahr ein Burnout, und sechs Siebtel der Varianz der Erschöpfung liegen innerhalb der Kliniken, nicht zwischen ihnen: Gute Kliniken haben erschöpfte Menschen, und schlechte haben Menschen, denen es gut geht. Die Kliniken mit schlechter Leitung sind nicht alle unter den schlechtesten.',
    try: 'Heben Sie die Bewertung der schwächsten Leitungen auf die der besten. Wie viel vom Unterschied zwischen den Kliniken verschwindet?',
  },
  'residency-programme': {
    english: { name: 'Nurse residency programme', mark: 'd627a922' },
    name: 'Begleitprogramm in der Pflege',
    what: 'Alle Neuen im Krankenhaus werden das ganze erste Jahr begleitet. Wie viele gehen weniger, und wie bald sieht man es?',
    how: 'Ab Monat 6 wird die Einarbeitung in vollem Umfang gegeben: Anleitung, Kurse, Zeit. Wer länger als ein Jahr da ist, bekommt nichts.',
    notice:
      'Die Fluktuation der Pflegenden sinkt binnen Monaten, denn es sind die Neuen, die gehen. Die Wirkung auf das Mittel ist klein, weil die meisten nicht neu sind, und sie kostet wenig.',
    try: 'Was müsste das Programm kosten, damit es sich nicht mehr lohnt?',
  },
} as const satisfies Readonly<Record<string, ScenarioText>>
