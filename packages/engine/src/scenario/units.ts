/** What is measured; quantities convert within a dimension only. */
type Dimension = 'number' | 'time' | 'clock' | 'score' | 'head' | 'patient' | 'visit' | 'money'

/** One of it is `times / over` of the dimension's base unit. */
interface Atom {
  readonly dimension: Dimension
  readonly times: number
  readonly over: number
}

const atom = (dimension: Dimension, times = 1, over = 1): Atom => ({ dimension, times, over })

// A working hour is not a 24th of a day here: time on the calendar and time on the clock stay apart.
const day = atom('time')
const week = atom('time', 7)
const month = atom('time', 365.25 / 12)
const year = atom('time', 365.25)
const minute = atom('clock')
const hour = atom('clock', 60)
const one = atom('number')
const head = atom('head')

/** Every word that a unit may consist of. */
const atoms: ReadonlyMap<string, Atom> = new Map(
  Object.entries({
    '': one,
    '%': atom('number', 1, 100),
    percent: atom('number', 1, 100),
    dmnl: one,
    share: one,
    ratio: one,
    events: one,
    night: one,
    nights: one,
    leavers: one,
    d: day,
    day,
    days: day,
    w: week,
    week,
    weeks: week,
    month,
    months: month,
    y: year,
    year,
    years: year,
    'head-year': year,
    min: minute,
    minute,
    minutes: minute,
    h: hour,
    hour,
    hours: hour,
    point: atom('score'),
    points: atom('score'),
    person: head,
    people: head,
    clinician: head,
    clinicians: head,
    physician: head,
    physicians: head,
    post: head,
    posts: head,
    nurse: head,
    nurses: head,
    bed: head,
    beds: head,
    FTE: head,
    visit: atom('visit'),
    visits: atom('visit'),
    '100 visits': atom('visit', 100),
    '1000 visits': atom('visit', 1000),
    '1,000 visits': atom('visit', 1000),
    patient: atom('patient'),
    patients: atom('patient'),
    $: atom('money'),
    USD: atom('money'),
  }),
)

/** A unit taken apart: one of it is `times / over` of the base unit of its dimension. */
export interface Unit {
  /** For instance `time`, `score/time`; `number` for shares and pure numbers. */
  readonly dimension: string
  readonly times: number
  readonly over: number
}

/** Names of the units that a misspelt one is compared with; plurals first, for equal distances. */
export const unitWords: readonly string[] = [...atoms.keys()]
  .filter(word => word.length > 2)
  .sort((a, b) => b.length - a.length)

/** Reads `points/day`, `%`, `/1000 visits`, `hours per week`; `null` when a word is unknown. */
export const parseUnit = (text: string): Unit | null => {
  const [above, below, ...rest] = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(^| )per /, '/')
    .split('/')
    .map(part => part.trim())
  const numerator = atoms.get(above ?? '')
  if (numerator === undefined || rest.length > 0) return null
  if (below === undefined) return numerator
  const denominator = atoms.get(below)
  if (denominator === undefined || below === '') return null
  return {
    dimension: `${numerator.dimension}/${denominator.dimension}`,
    times: numerator.times * denominator.over,
    over: numerator.over * denominator.times,
  }
}

/** What may be written where `unit` is meant, for the second half of a message. */
export const unitsFor = (unit: string): string => {
  if (unit === 'switch') return 'on or off'
  if (unit === 'dmnl') return 'a number without a unit'
  if (unit === 'share') return 'a share, such as 40 % or 0.4'
  if (unit === 'days') return 'days, weeks, months or years'
  if (unit === 'minutes' || unit === 'hours') return 'minutes or hours'
  if (unit === '$') return 'dollars, such as $2000'
  const [above, below] = unit.split('/')
  if (below === 'day' || below === 'month' || below === 'year')
    return `${above === '' ? 'a rate' : above === '$' ? 'dollars' : above} /day, /week, /month or /year`
  return unit
}
