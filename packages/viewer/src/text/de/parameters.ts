export { quantity } from '@burnout/report/german'

/** Titel der Gruppen von Parametern. */
export const setTitles = {
  work: 'Arbeit',
  staffing: 'Stellen',
  capacity: 'Leistung',
  imbalance: 'Ungleichgewicht',
  state: 'Zustände',
  contagion: 'Ansteckung',
  crisis: 'Krisen',
  timeOff: 'Freie Zeit',
  culture: 'Kultur',
  attitudes: 'Haltungen',
  effortReward: 'Aufwand und Belohnung',
  programmes: 'Programme',
  people: 'Menschen',
  moves: 'Wechsel',
  organisation: 'Organisation',
  consequences: 'Folgen',
  measurement: 'Messung',
  start: 'Anfang',
} as const
