import type { Role } from '@burnout/engine'

/** Ab wann jedes Verfahren jemandem ein Burnout zuschreibt. */
export const limits = {
  mbi: 'mindestens 27 Punkte bei Erschöpfung oder mindestens 10 bei Zynismus',
  singleItem: '„eindeutig dabei auszubrennen“ oder schwerer',
  pfi: 'im Mittel mindestens 1,33 je Frage zum Burnout, auf einer Skala von 0 bis 4',
} as const

/** Deutsche Wörter zu `instrumentWords`; der Name steht im Dativ, nach „nach“. */
export const instrumentWords = {
  mbi: {
    name: 'der MBI-Regel',
    short: 'MBI-Regel',
    choice: 'MBI-Regel',
    long: 'MBI (Erschöpfung ≥ 27 oder Zynismus ≥ 10)',
    rule: `Burnout: ${limits.mbi}. Drei Werte in Punkten; die Zustände des Modells stehen auf denselben Skalen, und eine Umfrage liest sie mit einem Fehler, der aus der veröffentlichten Zuverlässigkeit folgt. Die Grenzen sind milde: Wer eine davon erreicht, berichtet meist noch nicht jede Woche von Burnout.`,
  },
  singleItem: {
    name: 'der Einzelfrage',
    short: 'Einzelfrage',
    choice: 'Einzelfrage',
    long: 'Einzelfrage („eindeutig dabei auszubrennen“)',
    rule: `Burnout: ${limits.singleItem}. Eine Frage mit fünf Antworten. Die Wahrscheinlichkeit, so zu antworten, wächst allein mit der Erschöpfung; Sensitivität und Spezifität gegenüber dem MBI sind die, die für Beschäftigte im Gesundheitswesen veröffentlicht sind.`,
  },
  pfi: {
    name: 'dem PFI',
    short: 'PFI',
    choice: 'PFI',
    long: 'Professional Fulfillment Index (≥ 1,33)',
    rule: `Burnout: ${limits.pfi}; Erfüllung ab 3. Zehn Fragen zum Burnout und sechs zur Erfüllung in den letzten zwei Wochen. Wie sie aus den Zuständen des Modells folgen, ist angenommen: gerade Linien, mit je einer Zahl so gewählt, dass der Anteil der veröffentlichte ist.`,
  },
} as const

/** Deutsche Wörter zu `subjects`. */
export const subjects = {
  everybody: 'Beschäftigte',
  roles: {
    physician: 'Ärztinnen und Ärzte',
    advancedPractice: 'Fachkräfte mit erweiterter Praxis',
    nurse: 'Pflegende',
    support: 'Assistenzkräfte',
  },
} as const

/** Deutsche Wörter zu `inSentence`, im Dativ: von 100 Pflegenden. */
export const inSentence = {
  everybody: 'Beschäftigten',
  roles: {
    physician: 'Ärztinnen und Ärzten',
    advancedPractice: 'Fachkräften mit erweiterter Praxis',
    nurse: 'Pflegenden',
    support: 'Assistenzkräften',
  },
  at: (who: string, clinic: string) => `${who} in ${clinic}`,
  unit: (who: string, instrument: string) => `von 100 ${who}, ${instrument}`,
  by: (instrument: string) => `Burnout nach ${instrument}.`,
  hundred: (who: string) => `100 ${who}`,
  whole: 'Wartezeit, Schäden und Kosten gelten für alle zusammen.',
  clinicWhole: 'Die Nettokosten gelten für die ganze Organisation.',
} as const

/** Deutsche Wörter zu `lensWords`. */
export const lensWords = {
  group: 'Wovon die Zahlen handeln',
  instrument: 'Burnout nach',
  clinic: 'Klinik',
  role: 'Beruf',
  allClinics: 'Alle Kliniken',
  allRoles: 'Alle Berufe',
  roleWord: (role: Role) => subjects.roles[role],
  whole: 'ganze Organisation',
  exhaustionUnit: 'MBI-Punkte, 0–54, Mittel',
  counting: 'Wird gezählt … bis dahin gelten die Zahlen für alle.',
} as const
