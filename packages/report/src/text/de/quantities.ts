const numbers = new Intl.NumberFormat('de-DE', { maximumSignificantDigits: 12 })

const number = (value: number): string => numbers.format(value).replace('-', '−')

/** Eines und mehrere von einer Einheit; bei Raten, was hinter der Zahl steht. */
const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  days: ['Tag', 'Tage'],
  minutes: ['Minute', 'Minuten'],
  hours: ['Stunde', 'Stunden'],
  points: ['Punkt', 'Punkte'],
  people: ['Person', 'Personen'],
  'hours/week': ['Stunde pro Woche', 'Stunden pro Woche'],
  'nights/week': ['Nacht pro Woche', 'Nächte pro Woche'],
  'days/year': ['Tag pro Jahr', 'Tage pro Jahr'],
  'points/day': ['Punkt pro Tag', 'Punkte pro Tag'],
  '/hour': ['pro Stunde', 'pro Stunde'],
  '/month': ['pro Monat', 'pro Monat'],
  '/year': ['pro Jahr', 'pro Jahr'],
  '/1000 visits': ['pro 1000 Besuche', 'pro 1000 Besuche'],
  $: ['$', '$'],
  '$/year': ['$ pro Jahr', '$ pro Jahr'],
}

/** Ein Wert mit seiner Einheit. */
export const quantity = (value: number, unit: string): string => {
  if (unit === 'switch') return value === 0 ? 'aus' : 'an'
  if (unit === 'dmnl') return number(value)
  if (unit === 'share') return `${number(Number((100 * value).toPrecision(12)))}\u202f%`
  const [one, many] = units[unit] ?? [unit, unit]
  return `${number(value)} ${value === 1 ? one : many}`
}

const spans = [
  [365.25, 'Jahr', 'Jahre'],
  [365.25 / 12, 'Monat', 'Monate'],
  [7, 'Woche', 'Wochen'],
  [1, 'Tag', 'Tage'],
] as const

/** Eine Zahl von Tagen in der größten Einheit, in der sie ganz ist. */
export const days = (length: number): string => {
  const [size, one, many] = spans.find(
    ([each]) => length >= each && Math.round(Math.round(length / each) * each) === length,
  ) ?? [1, 'Tag', 'Tage']
  const count = Math.round(length / size)
  return `${count} ${count === 1 ? one : many}`
}
