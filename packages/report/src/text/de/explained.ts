import {
  namedLoops,
  type CurveExplanation,
  type ExhaustionTerm,
  type LoopName,
  type Role,
  type Scenario,
} from '@burnout/engine'
import { speaking } from '../tongue.ts'
import { DAYS_PER_MONTH } from '../../words/months.ts'
import { decimal, percent } from '../../words/numbers.ts'
import { leverTexts } from './lever-words.ts'
import { loopTexts } from './loop-words.ts'

const terms: Readonly<Record<ExhaustionTerm, string>> = {
  wear: 'die Belastung durch die Arbeit',
  imbalanceWear: 'Mühe ohne Lohn',
  contagion: 'Ansteckung',
  recovery: 'Erholung',
  relief: 'Linderung durch Wellness',
  programmeRelief: 'Linderung durch Programme',
  leavers: 'Abgänge',
  joiners: 'Neue',
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const called = (name: LoopName): string => `„${loopTexts[name].label}“ (${namedLoops[name].id})`

/** Unter diesem Teil dessen, was sich am meisten ändert, ändert sich wenig; unter dem nächsten fehlen Namen. */
const quiet = 0.05
const unnamed = 0.2

/** Teil der Läufe, der übereinstimmen muss, und Teil von außen, ab dem es gesagt wird. */
const agreed = 0.75
const half = 0.5

/** So viele Kreisläufe oder Ereignisse werden höchstens genannt. */
const mostNamed = 3
const namedOfMore = 2

const loopSentence = ({ inCharge, from, to }: CurveExplanation): string => {
  const { loops, share, coverage, activity, agreement, outside } = inCharge
  const when = `von Monat ${from} bis Monat ${to}`
  if (activity < quiet || loops.length === 0)
    return `${capital(when)} änderte sich wenig, also überwog kein Kreislauf.`
  if (coverage < unnamed)
    return `${capital(when)} hatten die benannten Kreisläufe nur ${percent(coverage)} dessen, was sich änderte, zu wenig, um zu sagen, welcher überwog.`
  const many = loops.length > mostNamed
  const kind = share > 0 ? 'verstärkende' : 'ausgleichende'
  const who = many
    ? `${kind} Kreisläufe, vor allem ${listed(loops.slice(0, namedOfMore).map(called))}`
    : listed(loops.map(called))
  const one = loops.length === 1
  const way =
    share > 0
      ? `${one ? 'er trieb' : 'sie trieben'} weiter, was im Gang war`
      : `${one ? 'er wirkte' : 'sie wirkten'} dem entgegen, was im Gang war`
  const limits = [
    ...(agreement < agreed
      ? [`nur in ${percent(agreement)} der einzelnen Läufe hatten ${kind} Kreisläufe mehr`]
      : []),
    ...(outside > half
      ? [`mehr als die Hälfte dessen, was die Erschöpfung bog (${percent(outside)}), kam von außen`]
      : []),
  ]
  const but = limits.length === 0 ? '' : `; allerdings: ${listed(limits)}`
  return `${capital(when)} ${one ? 'überwog' : 'überwogen'} ${who}, mit ${percent(Math.abs(share))} der Veränderung, die benannte Kreisläufe erklären, mit Blick auf sechs bis zwölf Monate: ${way}${but}.`
}

/** Was ein Szenario beginnt, beendet oder geschehen lässt, mit seinem Tag. */
const dated = ({ policies, events, loops }: Scenario): readonly (readonly [number, string])[] => [
  ...policies.flatMap(({ lever, from, until }): readonly (readonly [number, string])[] => {
    const label = `die Maßnahme „${leverTexts[lever].label}“`
    return [
      [from, `begann ${label}`],
      ...(until === null ? [] : [[until, `endete ${label}`] as const]),
    ]
  }),
  ...events.flatMap((event): readonly (readonly [number, string])[] =>
    event.event === 'surge'
      ? [
          [event.from, 'begann eine Welle der Nachfrage'],
          [event.until, 'endete eine Welle der Nachfrage'],
        ]
      : event.event === 'departure'
        ? [[event.on, `gingen ${event.count} aus ${event.clinic}`]]
        : [[event.on, `tauschten ${event.count} zwischen ${listed(event.clinics)} die Plätze`]],
  ),
  ...loops.cut.map(
    ({ loop, from }) => [from, `wurde der Kreislauf ${called(loop)} getrennt`] as const,
  ),
]

const said = ([day, what]: readonly [number, string]): string => {
  const month = Math.round(day / DAYS_PER_MONTH)
  return `${month === 0 ? 'am Anfang' : `in Monat ${month}`} ${what}`
}

const turningWords = (scenario: Scenario, from: number, to: number): string => {
  const known = new Map(
    dated(scenario)
      .filter(([day]) => day < to * DAYS_PER_MONTH)
      .map(point => [said(point), point]),
  )
  const points = [...known.values()].sort(([a], [b]) => a - b)
  const within = points.filter(([day]) => day >= from * DAYS_PER_MONTH)
  const more = within.length - mostNamed
  if (within.length > 0)
    return listed([
      ...within.slice(0, mostNamed).map(said),
      ...(more > 0
        ? [`es ${more === 1 ? 'kam eine weitere Änderung' : `kamen ${more} weitere Änderungen`}`]
        : []),
    ])
  const last = points.at(-1)
  return last === undefined
    ? 'bis hierhin gibt es keine Maßnahme und kein Ereignis'
    : `seither begann oder endete nichts mehr: ${said(last)}`
}

const moved = (by: number, margin = 0): string => {
  if (Number(by.toFixed(1)) === 0) return 'bewegte sich kaum'
  const caution = Math.abs(by) < margin ? ' (nicht mehr als Zufall)' : ''
  return `${by > 0 ? 'stieg' : 'sank'} um ${decimal(Math.abs(by), 1)} Punkte${caution}`
}

type TermPush = CurveExplanation['push']['terms'][number]

const doing = ({ now, before }: TermPush): string => {
  const adds = now > 0 || (now === 0 && before > 0)
  const more = adds === now > before
  return `${decimal(Math.abs(now - before), 2)} Punkte im Monat ${more ? 'mehr' : 'weniger'} ${adds ? 'dazu' : 'fort'}`
}

/** Punkte im Monat, unter denen eine Änderung nicht genannt wird. */
const slight = 0.005

const pushWords = ({ push: { reference, terms: all }, from }: CurveExplanation): string => {
  const by = ({ now, before }: TermPush): number => now - before
  const months = reference.to - reference.from
  const than =
    from === 0
      ? 'im ersten Monat'
      : months === 1
        ? 'im Monat davor'
        : `in den ${months} Monaten davor`
  const ranked = all
    .filter(each => Math.abs(by(each)) >= slight)
    .sort((a, b) => Math.abs(by(b)) - Math.abs(by(a)))
  const [most] = ranked
  if (most === undefined) return `und alles, was sie bewegt, war wie ${than}`
  const against = ranked.find(each => by(each) * by(most) < 0)
  return `und von dem, was sie bewegt, änderte sich am meisten ${terms[most.term]} (${doing(most)} als ${than})${against === undefined ? '' : `, dagegen ${terms[against.term]} (${doing(against)})`}`
}

interface Group {
  readonly by: number
  readonly margin: number
}

const apartFrom = <Each extends Group>(groups: readonly Each[], whole: number): Each[] =>
  groups
    .filter(({ by, margin }) => Math.abs(by - whole) > margin)
    .sort((a, b) => Math.abs(b.by - whole) - Math.abs(a.by - whole))

const inGroup: Readonly<Record<Role, string>> = {
  physician: 'bei Ärztinnen und Ärzten',
  advancedPractice: 'bei Fachkräften mit erweiterter Praxis',
  nurse: 'bei Pflegenden',
  support: 'bei Assistenzkräften',
}

const alonePeople: Readonly<Record<Role, string>> = {
  physician: 'Ärztinnen und Ärzte',
  advancedPractice: 'Fachkräfte mit erweiterter Praxis',
  nurse: 'Pflegende',
  support: 'Assistenzkräfte',
}

const peopleSentence = ({ roles, clinics, change }: CurveExplanation): string => {
  const [only] = roles
  const [most, ...others] = roles.length > 1 ? apartFrom(roles, change.by) : []
  const other = others.find(({ by }) => by > change.by !== (most?.by ?? 0) > change.by)
  const groups = [most, other].flatMap(group =>
    group === undefined ? [] : [`${inGroup[group.role]} (${moved(group.by)})`],
  )
  const places = apartFrom(clinics, change.by)
    .slice(0, 1)
    .map(({ clinic, by }) => `in ${clinic} (${moved(by)})`)
  const alone =
    roles.length > 1 || only === undefined ? '' : `Hier arbeiten nur ${alonePeople[only.role]}`
  if (alone !== '' && places.length === 0) return `${alone}; die Erschöpfung ist allein ihre.`
  const all = `${alone === '' ? 'Über alle' : `${alone}; über alle`} gesehen: Die Erschöpfung ${moved(change.by, change.margin)}`
  return groups.length === 0 && places.length === 0
    ? `${all}, und keine Gruppe wich davon um mehr als Zufall ab.`
    : `${all}; am weitesten davon ab: ${listed([...groups, ...places])}.`
}

/** Drei Sätze zur Kurve der Erschöpfung zwischen zwei Monaten, aus den Zahlen dahinter. */
export const explainedSentences = (
  explanation: CurveExplanation,
  scenario: Scenario,
): readonly string[] => {
  const { from, to, change } = explanation
  return [
    loopSentence(explanation),
    `${capital(turningWords(scenario, from, to))}; die Erschöpfung ${moved(change.by, change.margin)}, ${pushWords(explanation)}.`,
    peopleSentence(explanation),
  ]
}

/** Dieselben Sätze für eine Seite, die selbst kein Bericht ist. */
export const germanExplanation = (
  explanation: CurveExplanation,
  scenario: Scenario,
): readonly string[] => speaking('de', () => explainedSentences(explanation, scenario))
