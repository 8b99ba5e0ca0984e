import { roles, type Role } from '@burnout/engine'

const roleWords: Readonly<Record<Role, string>> = {
  physician: 'Ärztinnen und Ärzte',
  advancedPractice: 'Fachkräfte mit erweiterter Praxis',
  nurse: 'Pflegende',
  support: 'Assistenzkräfte',
}

const labels: Readonly<Record<string, string>> = {
  exhaustion: 'Erschöpfung',
  cynicism: 'Zynismus',
  efficacy: 'Wirksamkeit',
  burnedOut: 'Burnout (MBI-Regel)',
  burnedOutSingleItem: 'Burnout (Einzelfrage)',
  burnedOutPfi: 'Burnout (PFI)',
  fulfilled: 'Erfüllt von der Arbeit (PFI)',
  miniZ: 'Mini-Z',
  moralInjury: 'Moralische Verletzung',
  moralInjuryScore: 'Moralische Verletzung (MISS-HP)',
  engagement: 'Engagement',
  trust: 'Vertrauen in die Leitung',
  psychologicalSafety: 'Psychologische Sicherheit',
  effortRewardRatio: 'Aufwand gegen Belohnung',
  effortRewardImbalance: 'Geben mehr, als sie bekommen',
  fatigue: 'Müdigkeit',
  strain: 'Belastung',
  weeklyHours: 'Arbeitsstunden',
  afterHours: 'Arbeit nach Feierabend',
  workPressure: 'Arbeitsdruck',
  headcount: 'Beschäftigte',
  fullTimeEquivalents: 'Vollzeitstellen',
  sickLeave: 'Krankgeschrieben',
  transfers: 'Wechsel zwischen Kliniken',
  vacancies: 'Leere Stellen',
  turnover: 'Fluktuation',
  leavers: 'Abgänge seit Beginn',
  intentToLeave: 'Wollen gehen',
  waitDays: 'Tage bis zum nächsten Termin',
  accessStandard: 'Als normal geltende Wartezeit',
  backlog: 'Wartende',
  throughputPressure: 'Druck auf Menge',
  visitsPerWeek: 'Besuche',
  lostVisitsPerWeek: 'Wartende, die aufgeben',
  careQuality: 'Geleistete von nötiger Versorgung',
  perceivedBurnout: 'Burnout (letzte Umfrage)',
  urgency: 'Dringlichkeit',
  wellnessEffort: 'Aufwand für Wellness',
  redesignEffort: 'Aufwand für Neugestaltung',
  crowdedOut: 'Verdrängte Neugestaltung',
  budgetSqueeze: 'Knapper Haushalt',
  workSystemQuality: 'Güte des Arbeitssystems',
  teamRoutine: 'Versorgung im Team als Routine',
  capability: 'Können zu verbessern',
  wearFlow: 'Belastung durch die Arbeit',
  imbalanceWearFlow: 'Mühe ohne Lohn',
  recoveryFlow: 'Erholung',
  reliefFlow: 'Linderung durch Wellness',
  programmeReliefFlow: 'Linderung durch Programme',
  contagionFlow: 'Ansteckung',
  extraneousShare: 'Arbeit, die im Weg steht',
  errors: 'Fehler',
  caughtErrors: 'Entdeckte Fehler',
  harmEvents: 'Patientenschäden',
  satisfaction: 'Zufriedenheit der Behandelten',
  panelSize: 'Betreute Patientinnen und Patienten',
  costTurnover: 'Kosten der Abgänge',
  costSalaries: 'Kosten der Gehälter',
  costLocums: 'Kosten der Honorarkräfte',
  costSickness: 'Kosten der Krankheit',
  costOvertime: 'Kosten der Überstunden',
  costWorkingTime: 'Kosten gekürzter Arbeitszeit',
  costVisits: 'Kosten ausgefallener Besuche',
  costHarm: 'Kosten der Patientenschäden',
  costProgrammes: 'Kosten der Programme',
  programmeSpend: 'Ausgaben für Programme',
  netCost: 'Nettokosten seit Beginn',
  netBenefit: 'Nettonutzen',
}

/** `nurseBurnedOut` is `burnedOut` of nurses. */
const ofRole = (name: string): string => {
  const role = roles.find(each => name.startsWith(each))
  if (role === undefined) return name
  const rest = name.slice(role.length)
  const whole = `${rest.slice(0, 1).toLowerCase()}${rest.slice(1)}`
  return `${labels[whole] ?? whole}: ${roleWords[role]}`
}

/** Der Name einer Größe. */
export const seriesLabel = (name: string): string => labels[name] ?? ofRole(name)

/** Deutsche Wörter zu `seriesWords`. */
export const seriesWords = {
  groups: {
    burnout: 'Burnout',
    work: 'Arbeit',
    people: 'Menschen',
    organisation: 'Organisation',
    safety: 'Sicherheit und Geld',
  },
  charts: {
    exhaustion: { title: 'Erschöpfung', unit: 'MBI-Punkte, 0–54, Mittel des Teams' },
    burnedOut: { title: 'Burnout', unit: 'von 100 Beschäftigten, MBI-Regel' },
    cynicism: { title: 'Zynismus', unit: 'MBI-Punkte, 0–30' },
    efficacy: { title: 'Wirksamkeit', unit: 'MBI-Punkte, 0–48; niedrig ist schlecht' },
    turnover: { title: 'Abgänge', unit: 'von 100 Beschäftigten pro Jahr' },
    headcount: { title: 'Beschäftigte', unit: 'Personen' },
    weeklyHours: { title: 'Arbeitsstunden', unit: 'Stunden pro Woche' },
    waitDays: { title: 'Tage bis zum nächsten Termin', unit: 'Tage' },
    harmEvents: { title: 'Patientenschäden', unit: 'zu erwarten pro Jahr' },
    netCost: { title: 'Nettokosten seit Beginn', unit: 'Mio. $' },
  },
  highFrom: (value: number) => `hoch ab ${value}`,
  label: seriesLabel,
} as const
