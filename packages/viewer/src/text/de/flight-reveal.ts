import type { LoopName } from '@burnout/engine'
import type { ScoreName } from '../../flight/score.ts'
import { decimal, dollars, percent, signed, signedDollars } from '../../format.ts'

const outOf100 = (share: number): string => decimal(100 * share)

const values = {
  people: (value: number) => outOf100(value),
  patients: (value: number) => decimal(value),
  money: (value: number) => dollars(value),
} satisfies Readonly<Record<ScoreName, (value: number) => string>>

const differences = {
  people: (value: number) => signed(100 * value, 1),
  patients: (value: number) => signed(value, 1),
  money: (value: number) => signedDollars(value),
} satisfies Readonly<Record<ScoreName, (value: number) => string>>

const titles = {
  people: { title: 'Menschen', unit: 'von 100 mit Burnout, Mittel von fünf Jahren' },
  patients: {
    title: 'Patientinnen und Patienten',
    unit: 'Tage bis zum nächsten Termin, Mittel von fünf Jahren',
  },
  money: {
    title: 'Geld',
    unit: 'Kosten von Burnout und von dem, was dagegen getan wurde, in fünf Jahren',
  },
} as const

type Ended = Readonly<Record<ScoreName | 'empty', number>>

/** Deutsche Wörter zu `revealWords`. */
export const revealWords = {
  question: 'Fünf Jahre später: was Sie getan haben, und was es bewirkt hat',
  counting: 'Die fünf Jahre werden noch einmal ohne Sie gespielt …',
  sentence: (own: Ended, nothing: Ended) =>
    `Im Mittel hatten unter Ihrer Leitung ${outOf100(own.people)} von 100 ein Burnout; wäre nichts getan worden, wären es ${outOf100(nothing.people)}. Bis zum nächsten Termin waren es ${decimal(own.patients)} Tage (${decimal(nothing.patients)}), und Burnout und was dagegen getan wurde kosteten ${dollars(own.money)} (${dollars(nothing.money)}). Am Ende ${own.empty === 1 ? 'war 1 Stelle' : `waren ${decimal(own.empty)} Stellen`} leer (${decimal(nothing.empty)}).`,
  detail: 'Drei Zahlen und keine Summe daraus: Wer wie viel zählt, hat kein Modell zu entscheiden.',
  otherLucks: ({
    mean,
    better,
    others,
  }: {
    readonly mean: number
    readonly better: number
    readonly others: readonly number[]
  }) =>
    `Mit anderem Zufall hatten bei denselben Entscheidungen im Mittel ${decimal(100 * Math.abs(mean), 1)} von 100 Menschen ${mean < 0 ? 'weniger' : 'mehr'} ein Burnout, als wenn nichts getan worden wäre, und weniger in ${decimal(better)} von ${decimal(others.length)} Zufällen.`,
  sections: {
    score: 'Menschen, Kranke, Geld',
    truth: 'Was wirklich vor sich ging',
    luck: 'War es Zufall?',
    loops: 'Was es trieb',
    decisions: 'Was Sie entschieden haben',
    best: 'Was der durch Suche gefundene Plan tat',
    debrief: 'Zum Besprechen',
    again: 'Weiterspielen',
  },
  scores: titles,
  besides: {
    lastYear: 'Burnout im letzten Jahr, von 100',
    empty: 'Leere Stellen am Ende',
    harmed: 'Patientenschäden in fünf Jahren',
  },
  tableOf: (title: string) => `Tabelle: ${title}`,
  columns: { number: 'Zahl', own: 'Sie', nothing: 'Nichts getan', best: 'Gefunden' },
  scoreCaption: 'In jeder Zeile ist weniger besser. Alle drei haben denselben Zufall.',
  values,
  differences,
  harmed: (value: number) => decimal(value),
  truth: {
    burnedOut: { title: 'Burnout', unit: 'von 100 Beschäftigten, MBI-Regel' },
    waitDays: { title: 'Nächster Termin', unit: 'in Tagen' },
    netCost: { title: 'Kosten seit Beginn', unit: 'Mio. $' },
  },
  own: 'Sie',
  nothing: 'nichts',
  best: 'gefunden',
  surveyed: (late: number) =>
    `Ringe sind die Befragungen, jede dort, wo gefragt wurde; Sie erfuhren es ${late === 1 ? 'ein Quartal' : `${decimal(late)} Quartale`} später. Wer gegangen ist, wird nicht mehr gefragt.`,
  truthSummary: (title: string, unit: string, ends: readonly (readonly [string, string])[]) =>
    `${title}, ${unit}, am Ende von fünf Jahren: ${ends.map(([label, value]) => `${label} ${value}`).join(', ')}.`,
  luckWorking: 'Ihre Entscheidungen werden mit anderem Zufall gespielt …',
  luckAbout:
    'Jeder Punkt ist ein anderer Zufall: andere Menschen, dieselben Entscheidungen und Ereignisse, abzüglich dessen, was ohne Entscheidungen kam. Der Ring sind Sie. Links der Linie ist besser.',
  luck: (name: ScoreName, better: number, of: number, mean: number) =>
    `${titles[name].title}: bei ${decimal(better)} von ${decimal(of)} anderen Zufällen besser, als nichts zu tun, im Mittel ${differences[name](mean)}.`,
  loopsWorking: (done: number) => `Sucht die Kreisläufe dahinter … ${percent(done)}`,
  loopsAbout: (runs: number) =>
    `Anteile der Kreisläufe an der Veränderung, ${runs === 1 ? 'bisher nur aus Ihren fünf Jahren' : `aus Ihren Entscheidungen mit ${decimal(runs)} verschiedenen Zufällen, darunter Ihrem`}: über der Linie Kreisläufe, die verstärken, darunter solche, die ausgleichen. Anteile erklären Veränderung; sie weisen niemandem Schuld zu.`,
  loop: (share: number) => `${percent(share)} der Veränderung`,
  loopsNone: 'So wenig hat sich verändert, dass sich kein Kreislauf unterscheiden lässt.',
  loopsFailed: (message: string) => `Die Kreisläufe ließen sich nicht finden (${message}).`,
  stripSummary: (loops: readonly (readonly [LoopName, string, string])[]) =>
    `Anteile der Kreisläufe über fünf Jahre; die größten: ${loops.map(([, title, share]) => `${title} ${share}`).join(', ')}.`,
  decisionColumns: {
    measure: 'Maßnahme',
    kind: 'Art',
    held: 'In Kraft',
    spent: 'Ausgegeben',
    lesson: 'In diesem Modell',
  },
  held: (count: number, of: number) => (count === 0 ? 'nie' : `${count} von ${of} Quartalen`),
  none: 'Sie haben in fünf Jahren nichts geändert.',
  found: (tried: number) =>
    `Ein Computer hat ihn gefunden, bevor Sie begannen, und ohne Ihren Zufall zu kennen: Nach denselben Regeln und mit demselben Budget änderte er nach festgelegtem Zufall eine Maßnahme nach der anderen. Er behielt, womit im Mittel von sechs anderen Zufällen weniger Menschen ein Burnout hatten, ohne dass es Kranke oder die Kasse mehr kostete, als nichts zu tun, ließ weg, was fast keinen Unterschied machte, und versuchte ${decimal(tried)} Pläne. Der Plan ist gut und muss nicht der beste sein. Er wusste, dass das Spiel nach fünf Jahren endet, und plante nichts für danach.`,
  foundMove: (quarter: number, changes: readonly string[]) =>
    `Quartal ${quarter + 1}: ${changes.join('; ')}`,
  debrief: [
    'Wann wussten Sie zum ersten Mal, dass etwas wirkt, und seit wann wirkte es schon?',
    'Auf wen haben Sie gehört, und was vertritt, wer Ihnen da riet?',
    'Was haben Sie zu früh beendet, weil die Befragung noch nichts zeigte?',
    'Welche Ihrer Entscheidungen galten den Menschen, und welche der Arbeit?',
    'Für welche der drei Zahlen haben Sie gespielt? Wer spielt in Ihrer Organisation für eine andere?',
    'Wer ist nicht mehr unter denen, die die Befragung fragt, und warum?',
    'Wo kommen in Ihrer eigenen Organisation Nachrichten so spät wie hier?',
  ],
  live: 'Die fünf Jahre sind vorbei; alles wird gezeigt.',
} as const
