/** Deutsche Namen der Größen in Tabellen. */
export const seriesLabels = {
  burnedOut: 'Burnout',
  turnover: 'Fluktuation',
  waitDays: 'Tage bis zum nächsten Termin',
  harmEvents: 'Patientenschäden',
  netCost: 'Nettokosten seit Beginn',
  exhaustion: 'Erschöpfung',
  cynicism: 'Zynismus',
  efficacy: 'Wirksamkeit',
  headcount: 'Beschäftigte',
  vacancies: 'Leere Stellen',
  weeklyHours: 'Arbeitsstunden',
} as const

export const prevalenceLabels = {
  mbi: 'Burnout (MBI-Regel)',
  singleItem: 'Burnout (Einzelfrage)',
  pfi: 'Burnout (PFI)',
} as const
