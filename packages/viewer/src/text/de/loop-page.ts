import { namedLoops, type LoopName } from '@burnout/engine'
import { loopTexts } from '@burnout/report/german'
import { decimal, percent, signed } from '../../format.ts'

/** Was ein Kreislauf tut, in Punkten Erschöpfung. */
interface Effect {
  readonly mean: number
  readonly low: number
  readonly high: number
}

const points = (value: number, digits = 1): string =>
  `${decimal(value, digits)} ${Number(value.toFixed(digits)) === 1 ? 'Punkt' : 'Punkte'}`

const isClear = ({ low, high }: Effect): boolean => low > 0 || high < 0

const withoutIt = ({ mean }: Effect): string => (mean > 0 ? 'niedriger' : 'höher')

const fewPoints = ({ mean }: Effect): string => points(Math.abs(mean), Math.abs(mean) < 0.1 ? 2 : 1)

/** Ein Kreislauf mit Buchstaben, Nummer und Namen. */
const loopTitle = (name: LoopName): string => `${namedLoops[name].id} ${loopTexts[name].label}`

/** Deutsche Wörter zu `listWords`. */
export const listWords = {
  and: (all: string, last: string) => `${all} und ${last}`,
  kindsMost: (balances: boolean, named: string) =>
    `${balances ? 'ausgleichende' : 'verstärkende'} Kreisläufe, vor allem ${named},`,
} as const

/** Namen der Seiten. */
export const viewNames = {
  explore: 'Erkunden',
  loops: 'Kreisläufe',
  people: 'Menschen',
  compare: 'Vergleichen',
  learn: 'Lernen',
  evidence: 'Belege',
  flight: 'Flugsimulator',
  traps: 'Fallen',
  class: 'Klasse',
} as const

/** Was die Erschöpfung bewegt. */
export const termWords = {
  wear: 'Belastung durch die Arbeit',
  imbalanceWear: 'Mühe ohne Lohn',
  contagion: 'Von anderen übertragen',
  recovery: 'Ruhe und Erholung',
  relief: 'Wellness-Programme',
  programmeRelief: 'Programme für Einzelne',
  leavers: 'Die Erschöpftesten gehen',
  joiners: 'Neue',
} as const

/** Was den Aufwand für Neugestaltung bestimmt. */
export const factorWords = {
  will: 'Dringlichkeit',
  capability: 'Können',
  left: 'Was Programme vom Geld übrig lassen',
  funded: 'Was Verluste vom Geld übrig lassen',
} as const

const signedPercent = (share: number): string => `${signed(share * 100)}\u202f%`

/** Deutsche Wörter zu `loopPage`. */
export const loopPage = {
  pages: 'Seiten',
  question: 'Welche Kreisläufe bestimmen diesen Lauf?',
  chooser: 'Diagramm',
  reading: 'So liest man das',
  course: 'Erschöpfung und Kreisläufe über die Zeit',
  side: 'Was die Erschöpfung treibt, und warum',
  simplify: 'Kreisläufe weglassen unter',
  inCharge: (month: number, leading: string, one: boolean, share: number) =>
    `In Monat ${month} ${one ? 'bestimmt' : 'bestimmen'} ${leading} mit ${percent(share)} der Veränderung.`,
  contested: (month: number, [most, next]: readonly string[]) =>
    `In Monat ${month} führt keine Art von Kreislauf: Am meisten hat ${most}${next === undefined ? '' : `, dann ${next}`}.`,
  quiet: (month: number) => `In Monat ${month} ändert sich wenig: Anteile daran sagen wenig.`,
  differing: (agreeing: number, runs: number) =>
    `Die Läufe gehen auseinander: ${decimal(agreeing)} von ${decimal(runs)}, für sich genommen, ${agreeing === 1 ? 'neigt' : 'neigen'} dahin.`,
  outside: (share: number) =>
    `${percent(share)} dessen, was die Erschöpfung biegt, kommt von außen: Sie wird getrieben und nährt sich nicht selbst.`,
  computing: (done: number) => `Sucht die Kreisläufe: ${percent(done)}`,
  computed: (replicates: number) =>
    `Kreisläufe aus ${replicates === 1 ? 'einem Lauf' : `${decimal(replicates)} Läufen`}, jeder Monat mit Blick auf das halbe bis ganze Jahr danach`,
  failed: (message: string) => `Die Kreisläufe ließen sich nicht ermitteln (${message}).`,
  strip: 'Welche Kreisläufe die Veränderung erklären, und wann',
  stripUnit: 'Anteil an der Veränderung',
  sides: { above: 'verstärken', below: 'gleichen aus' },
  sideLetters: { above: 'R', below: 'B' },
  stripNote:
    'Über der Linie, was verstärkt, darunter, was ausgleicht; oben, wer bestimmt. Grau dahinter: wie viel sich ändert; graue Schichten: ein Kreislauf, der gegen seinen Buchstaben wirkt.',
  stripSummary: (parts: readonly string[]) =>
    `Anteil jedes Kreislaufs an der Veränderung über die Zeit. ${parts.length === 0 ? 'Kein Kreislauf hebt sich ab.' : `${parts.join('; ')}.`}`,
  reign: (leading: string, from: number, to: number) => `Monate ${from} bis ${to}: ${leading}`,
  caption:
    'Anteile sagen, welche Kreisläufe die Veränderung in diesem Lauf erklären, über alle Bestände, die aufeinander wirken. Sie sind keine Wirkungen auf die Gesundheit, sagen nichts über das, was einfach bleibt, und geben niemandem die Schuld.',
  pushing: {
    title: 'Was die Erschöpfung jetzt treibt',
    unit: (month: number) => `Punkte in Monat ${month}, Mittel des Teams`,
    sum: (change: number) => `Zusammen ${signed(change, 2)} Punkte in diesem Monat.`,
    value: (by: number) => signed(by, 2),
  },
  redesign: {
    title: 'Warum sich die Neugestaltung änderte',
    unit: (since: number, month: number) => `Monat ${month} gegen Monat ${since}`,
    sum: (then: number, now: number) =>
      `Der Aufwand war ${percent(then)} und ist ${percent(now)} dessen, was möglich wäre.`,
    value: (by: number) => signed(by * 100, 1),
    note: 'Prozentpunkte Aufwand',
  },
  list: {
    title: 'Die Kreisläufe',
    caption:
      'Anteil an der Veränderung: + wo der Kreislauf verstärkt, − wo er ausgleicht, ± wo er gegen seinen Buchstaben wirkt. Der ganze Lauf zählt beides.',
    loop: 'Kreislauf',
    now: (month: number) => `In Monat ${month}`,
    whole: 'Ganzer Lauf',
    cut: 'Trennen',
    share: (share: number) => (Math.abs(share) < 0.005 ? '0\u202f%' : signedPercent(share)),
    against: (share: number) => `±${percent(Math.abs(share))}`,
    cutNow: 'Trennen',
    cutLabel: (name: LoopName) => `Trennen von ${loopTitle(name)} im betrachteten Monat`,
    show: (name: LoopName) => `${loopTitle(name)} im Diagramm hervorheben`,
    uncuttable: 'nicht trennbar',
    more: (count: number, least: number) =>
      `${decimal(count)} ${count === 1 ? 'weiterer Kreislauf' : 'weitere Kreisläufe, jeder'} unter ${percent(least)}`,
  },
  card: {
    share: (name: LoopName, month: number, now: number | null, whole: number | null) => {
      const kind = namedLoops[name].polarity === '+' ? 'Verstärkt' : 'Gleicht aus'
      if (whole === null) return `${kind}. Der Anteil an der Veränderung ist noch nicht bekannt.`
      const then = now === null ? 'wenig ändert sich' : `${percent(Math.abs(now))} der Veränderung`
      return `${kind}: ${then} in Monat ${month}, ${percent(whole)} im ganzen Lauf.`
    },
    unscored: 'Hat keinen Anteil: Das Modell misst ihn nicht.',
    cut: (month: number) => `In Monat ${month} trennen`,
    all: 'Alle Kreisläufe zeigen',
  },
  chart: {
    cut: (name: LoopName) => `ohne ${namedLoops[name].id}`,
    summary: (name: LoopName, month: number) =>
      ` Gestrichelt: mit ${loopTitle(name)} in Monat ${month} getrennt.`,
  },
  cut: {
    title: 'Einen Kreislauf trennen',
    hint: 'Wählen Sie einen Monat und trennen Sie einen Kreislauf, an seinem Zeichen oder in der Liste: Das ganze Modell läuft noch einmal ohne ihn, mit demselben Zufall.',
    working: (name: LoopName, month: number) => `Trennt ${loopTitle(name)} in Monat ${month} …`,
    effect: (name: LoopName, month: number, effect: Effect) => {
      const { label } = loopTexts[name]
      const then = isClear(effect)
        ? `${fewPoints(effect)} ${withoutIt(effect)}`
        : 'nicht deutlich anders'
      return `Ohne „${label}“ (${namedLoops[name].id}) wäre die Erschöpfung in Monat ${month} ${then}.`
    },
    sure: (effect: Effect, month: number, replicates: number) =>
      `95\u202f%: ${signed(-effect.high, 2)} bis ${signed(-effect.low, 2)} Punkte, aus ${decimal(replicates)} Paaren von Läufen mit gleichem Zufall, getrennt in Monat ${month}.`,
    after: (months: number, effect: Effect) =>
      isClear(effect)
        ? `Nach ${months} Monaten: ${fewPoints(effect)} ${withoutIt(effect)}.`
        : `Nach ${months} Monaten: kein deutlicher Unterschied.`,
    again: 'Trennung aufheben',
  },
  traps: 'In welcher Falle steckt dieser Plan?',
  library: 'Alle Fallen',
  gauge: {
    title: 'Wie tief ist die Falle?',
    hint: 'Lässt das Modell noch einmal laufen: ohne die schnelle Linderung, und mit einer Arbeit, die so gut bleibt wie am ersten Tag.',
    ask: 'Falle ausmessen',
    none: 'Dieses Szenario hat keine schnelle Linderung, also gibt es keine Falle auszumessen.',
    working: 'Misst …',
    share: (share: number) =>
      `Von dem, was im Jahr davor entlastet, behandeln ${percent(share)} die Menschen und verbessern ${percent(1 - share)} die Arbeit.`,
    nothing: 'Im Jahr davor entlastete nichts.',
    mended: (by: number) =>
      by < 0
        ? `Die Arbeit erschöpft um ${points(-by, 2)} im Monat mehr als am Anfang.`
        : `Bessere Arbeit erspart ${points(by, 2)} im Monat gegenüber dem Anfang.`,
    relieved: (by: number) =>
      by < 0
        ? `Die Programme zehren: ${points(-by, 2)} im Monat.`
        : `Die Programme entlasten um ${points(by, 2)} im Monat.`,
    rise: (month: number, rise: number, after: number, dependence: number | null) =>
      rise <= 0.05
        ? `Fielen sie in Monat ${month} weg, würden sie binnen eines Jahres kaum fehlen.`
        : `Fielen sie in Monat ${month} weg, stiege die Erschöpfung um bis zu ${points(rise)}, ${decimal(after)} Monate später${dependence === null ? '' : `: ${percent(dependence)} der Linderung eines Jahres`}.`,
    noReturn: (month: number, low: number | null, high: number | null) =>
      `Fallen sie nach Monat ${month}${low === null || high === null || low === high ? '' : ` (${low} bis ${high})`} weg, geht es den Menschen zwei Jahre lang schlechter, als hätte es sie nie gegeben.`,
    easyReturn: (until: number) =>
      `Bis Monat ${until} können sie wegfallen, ohne dass es den Menschen schlechter geht, als hätte es sie nie gegeben.`,
  },
  explain: {
    title: 'Diese Kurve erklären',
    below: 'unten erklärt',
    from: 'von Monat',
    to: 'bis Monat',
    clear: 'Leeren',
    hint: 'Ziehen Sie über das Diagramm, oder schreiben Sie zwei Monate: Drei Sätze sagen, was dazwischen womit einherging.',
  },
  cancel: 'Abbrechen',
  progress: 'Wie weit es ist',
  failedWish: (message: string) => `Das ließ sich nicht ermitteln: ${message}.`,
} as const
