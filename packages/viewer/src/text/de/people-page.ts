import type { LifeEventName, LifeStateName, Role, SeatState } from '@burnout/engine'
import { decimal, signed } from '../../format.ts'
import type { FateKind } from '../../reading/lives/fates.ts'
import type { Identity } from '../../reading/lives/roll.ts'
import type { PersonRule } from '../../settings/people-look.ts'
import { limits } from './instruments.ts'

const persons = (count: number): string =>
  `${decimal(count)} ${count === 1 ? 'Person' : 'Personen'}`

/** Die Mehrzahl eines Verbs, wenn es nicht um genau eine Person geht. */
const verb = (count: number, one: string, many: string): string => (count === 1 ? one : many)

/** Deutsche Wörter zu `stateWords`. */
export const stateWords = {
  exhaustion: { name: 'Erschöpfung', unit: 'MBI-Punkte, 0–54', ends: ['weniger', 'mehr'] },
  cynicism: { name: 'Zynismus', unit: 'MBI-Punkte, 0–30', ends: ['weniger', 'mehr'] },
  efficacy: { name: 'Wirksamkeit', unit: 'MBI-Punkte, 0–48', ends: ['mehr', 'weniger'] },
  fatigue: { name: 'Müdigkeit', unit: '0–1', ends: ['weniger', 'mehr'] },
  moralInjury: { name: 'Moralische Verletzung', unit: '0–1', ends: ['weniger', 'mehr'] },
  engagement: { name: 'Engagement', unit: '0–1', ends: ['mehr', 'weniger'] },
  trust: { name: 'Vertrauen in die Leitung', unit: '0–1', ends: ['mehr', 'weniger'] },
  demands: {
    name: 'Arbeit je Stunde',
    unit: 'Stunden Arbeit je verfügbarer Stunde',
    ends: ['weniger', 'mehr'],
  },
  effortRewardRatio: {
    name: 'Aufwand gegen Belohnung',
    unit: 'Verhältnis',
    ends: ['weniger', 'mehr'],
  },
  weeklyHours: {
    name: 'Wochenstunden',
    unit: 'geleistete Stunden pro Woche',
    ends: ['weniger', 'mehr'],
  },
  fte: { name: 'Arbeitszeit', unit: 'Anteil an voller Arbeitszeit', ends: ['mehr', 'weniger'] },
  tenure: { name: 'Zeit in der Organisation', unit: 'Jahre', ends: ['kürzer', 'länger'] },
  leavingRate: {
    name: 'Neigung zu gehen',
    unit: 'Abgänge pro Jahr, als Rate',
    ends: ['geringer', 'höher'],
  },
  contagion: {
    name: 'Von anderen übernommen',
    unit: 'Punkte Erschöpfung pro Monat',
    ends: ['weniger', 'mehr'],
  },
} as const

/** Deutsche Wörter zu `ruleWords`. */
export const ruleWords = { mbi: 'MBI-Regel', pfi: 'PFI', singleItem: 'Einzelfrage' } as const

const questionnaires: Readonly<Record<PersonRule, string>> = {
  mbi: 'Maslach Burnout Inventory',
  pfi: 'Professional Fulfillment Index',
  singleItem: 'Einzelfrage nach dem eigenen Burnout',
}

/** Deutsche Wörter zu `ruleNote`. */
export const ruleNote = (rule: PersonRule): string =>
  `${questionnaires[rule]}: ${limits[rule]}; hier nach dem, was auf die Person wirklich zutrifft, ohne den Fehler einer Antwort.`

/** Deutsche Wörter zu `orderWords`. */
export const orderWords = { post: 'alle auf ihrer Stelle', state: 'entlang der Skala' } as const

/** Deutsche Wörter zu `standingWords`. */
export const standingWords = {
  closed: 'gestrichen',
  working: 'bei der Arbeit',
  sick: 'krank',
  vacation: 'im Urlaub',
  searching: 'leer, wird gesucht',
  arriving: 'leer, jemand kommt',
} as const

const groups: Readonly<Record<Role, string>> = {
  physician: 'Ärzteschaft',
  advancedPractice: 'Erweiterte Praxis',
  nurse: 'Pflege',
  support: 'Assistenz',
}

/** Deutsche Wörter zu `personName`. */
export const personName = (
  { role, number, clinic, occupant }: Identity,
  clinics: readonly string[],
): string => {
  const where = clinics[clinic]
  const post =
    where === undefined
      ? `${groups[role]}, in einer Klinik, die nicht gezeigt wird`
      : `${groups[role]} ${number}, ${where}`
  return occupant === 0 ? post : `${post} (als ${occupant + 1}. Person auf der Stelle)`
}

/** Deutsche Wörter zu `fateWords`. */
export const fateWords = {
  kept: {
    title: 'Bleiben nur hier',
    of: (month: number) => `bleibt hier, geht in der Basis in Monat ${month}`,
  },
  lost: {
    title: 'Gehen nur hier',
    of: (month: number) => `geht hier in Monat ${month}, bleibt in der Basis`,
  },
  spared: {
    title: 'Burnout nur in der Basis',
    of: () => 'hat hier kein Burnout, aber eines in der Basis',
  },
  worn: {
    title: 'Burnout nur hier',
    of: () => 'hat hier ein Burnout, aber keines in der Basis',
  },
  moreTime: {
    title: 'Kürzen in der Basis mehr Arbeitszeit',
    of: () => 'kürzt hier weniger Arbeitszeit',
  },
  lessTime: {
    title: 'Kürzen hier mehr Arbeitszeit',
    of: () => 'kürzt hier mehr Arbeitszeit',
  },
} as const

const happenings: Readonly<Record<LifeEventName, string>> = {
  joined: 'fängt an',
  left: 'verlässt die Organisation',
  cutTime: 'kürzt die Arbeitszeit',
  moved: 'wechselt in eine andere Klinik',
  fellIll: 'wird krank',
}

/** Deutsche Wörter zu `peoplePage`. */
export const peoplePage = {
  question: 'Wer erlebt diesen Lauf?',
  sentence: (
    month: number,
    {
      here,
      left,
      joined,
      burnedOut,
    }: Readonly<Record<'here' | 'left' | 'joined' | 'burnedOut', number>>,
  ) =>
    month === 0
      ? `Am ersten Tag ${verb(here, 'ist', 'sind')} ${persons(here)} hier; davon ${verb(burnedOut, 'hat', 'haben')} ${decimal(burnedOut)} ein Burnout.`
      : `Bis Monat ${month} ${verb(left, 'ist', 'sind')} ${persons(left)} gegangen, ${decimal(joined)} ${verb(joined, 'ist', 'sind')} gekommen; ${decimal(burnedOut)} von ${decimal(here)}, die hier sind, ${verb(burnedOut, 'hat', 'haben')} ein Burnout.`,
  beside: (left: number, burnedOut: number, here: number, kept: number, lost: number) =>
    `In der Basis ${verb(left, 'war', 'waren')} bei gleichem Zufall ${decimal(left)} gegangen, und ${decimal(burnedOut)} von ${decimal(here)} ${verb(burnedOut, 'hatte', 'hatten')} ein Burnout: ${decimal(kept)} ${verb(kept, 'bleibt', 'bleiben')} nur hier, ${decimal(lost)} ${verb(lost, 'geht', 'gehen')} nur hier.`,
  base: 'Dies ist die Basis. Bewegen Sie einen Hebel oder wählen Sie ein anderes Szenario, dann lassen sich alle hier in beiden Welten treffen.',
  waiting: (done: number) => `Folgt allen: ${decimal(done * 100)}\u202f%`,
  failed: (message: string) => `Den Menschen war nicht zu folgen (${message}).`,
  part: (clinics: number, of: number, seats: number, seatsOf: number) =>
    `Gezeigt: die ersten ${decimal(clinics)} von ${decimal(of)} Kliniken, ${decimal(seats)} von ${decimal(seatsOf)} Stellen; mehr hätte im Speicher keinen Platz. Simuliert werden die anderen ebenso.`,
  honest:
    'Simulierte Menschen, keine Vorhersage für irgendwen. Dies ist ein einziger Lauf: Bei anderem Zufall gehen andere. Was für das Team gilt, ist das Mittel aller Läufe, unter „Erkunden“.',
  picture: (name: string, own: string) =>
    `Alle Menschen in einem Lauf: ${name}${own === '' ? '' : `, ${own}`}`,
  worlds: { own: 'Dieses Szenario', reference: 'Die Basis, mit gleichem Zufall' },
  room: (name: string, here: number) => `${name}, ${decimal(here)}`,
  gone: (count: number) => `${decimal(count)} gegangen`,
  tools: {
    title: 'Was gezeigt wird',
    colour: 'Farbe',
    rule: 'Burnout nach',
    order: 'Ordnung',
    clinic: 'Klinik',
    all: 'alle Kliniken',
    beside: 'Basis daneben',
    work: 'Übernommene Arbeit',
    strain: 'Weitergegebene Erschöpfung',
    run: (number: number, of: number) => `Lauf ${decimal(number)} von ${decimal(of)}`,
    another: 'Anderer Lauf',
    anotherLabel: 'Den nächsten Lauf ansehen: dasselbe Team mit anderem Zufall',
  },
  legend: {
    burnedOut: (rule: string) => `Burnout (${rule})`,
    sick: 'krank',
    vacation: 'im Urlaub',
    empty: 'leere Stelle',
    arriving: 'jemand kommt',
    fresh: 'neu, seit weniger als einem Jahr',
    leaving: 'geht in diesem Monat',
    gone: 'ist gegangen',
    kept: 'bleibt nur in dieser Welt',
    lost: 'geht nur in dieser Welt',
    work: 'übernimmt Arbeit',
    strain: 'übernimmt Erschöpfung',
    roles: 'Von groß nach klein: Ärzteschaft, erweiterte Praxis, Pflege, Assistenz.',
  },
  list: 'Alle, eine Person nach der anderen',
  listHint: 'Die Pfeiltasten führen von Person zu Person, die Eingabetaste öffnet eine Geschichte.',
  empty: (clinic: string, state: SeatState) => `${clinic}: Stelle ${standingWords[state]}`,
  gonePerson: (name: string, month: number, value: string | null) =>
    `${name}: in Monat ${month} gegangen${value === null ? '' : `, zuletzt ${value}`}`,
  person: ({
    name,
    colour,
    value,
    state,
    burnedOut,
    leaving,
    isNew,
    fate,
  }: {
    readonly name: string
    readonly colour: LifeStateName
    readonly value: string | null
    readonly state: SeatState
    readonly burnedOut: boolean
    readonly leaving: boolean
    readonly isNew: boolean
    readonly fate: FateKind | null
  }) =>
    [
      `${name}: ${value === null ? 'kein Wert' : `${stateWords[colour].name} ${value}`}`,
      ...(state === 'working' ? [] : [standingWords[state]]),
      ...(burnedOut ? ['Burnout'] : []),
      ...(isNew ? ['neu'] : []),
      ...(leaving ? ['geht in diesem Monat'] : []),
      ...(fate === 'kept' ? ['in der anderen Welt gegangen'] : []),
    ].join(', '),
  fates: {
    title: (month: number) => `Wem es bis Monat ${month} anders ergeht`,
    none: 'Noch ergeht es niemandem anders.',
    of: (count: number, both: number) =>
      `${decimal(count)} von ${persons(both)}, die in beiden Welten vorkommen.`,
    chance:
      'Bei gleichem Zufall lässt eine kleine Änderung manche gehen und andere bleiben, gleich in welche Richtung sie wirkt: Sehen Sie auf die Anzahlen, nicht darauf, wer es ist.',
    more: (count: number) => `und ${decimal(count)} weitere`,
  },
  history: {
    close: 'Geschichte schließen',
    hint: 'Wählen Sie ein Zeichen, um ein Leben zu lesen: was geschah, wessen Arbeit dazukam und wessen Erschöpfung ankam.',
    title: 'Ein Leben',
    here: 'hier',
    baseline: 'in der Basis',
    since: (years: string) => `Zu Beginn seit ${years} Jahren in der Organisation`,
    never: 'Wird nie eingestellt',
    stays: 'Bleibt bis zum Ende',
    happened: (month: number, kind: LifeEventName) => `Monat ${month}: ${happenings[kind]}`,
    burned: (month: number) => `Monat ${month}: hat ein Burnout`,
    better: (month: number) => `Monat ${month}: hat kein Burnout mehr`,
    ill: (count: number) =>
      `${count === 1 ? 'Einmal' : count === 2 ? 'Zweimal' : `${decimal(count)}-mal`} krank`,
    worlds: { own: 'Dieses Szenario', reference: 'Basis' },
    took: 'Hat Arbeit übernommen von',
    tookOf: (name: string, hours: number, month: number) =>
      `${name}: ${decimal(hours, 1)} Stunden pro Woche, Monat ${month}`,
    tookNone: 'Bisher von niemandem.',
    gave: 'Die eigene Arbeit ging an',
    caught: (month: number) => `Übernimmt in Monat ${month} Erschöpfung von`,
    caughtNone: 'Niemandem: Die anderen in der Klinik sind im Mittel weniger erschöpft.',
    caughtOf: (name: string, points: number) => `${name}: ${signed(points, 2)} Punkte pro Monat`,
    passed: (count: number, points: number) =>
      `Gibt pro Monat ${decimal(points, 2)} Punkte an ${persons(count)} im Team weiter.`,
    more: (count: number) => `und ${decimal(count)} weitere`,
  },
  columns: {
    person: 'Person',
    standing: 'Ist gerade',
    burnedOut: 'Burnout',
    baseline: 'In der Basis',
  },
  yes: 'ja',
  no: 'nein',
} as const
