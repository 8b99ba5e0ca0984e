import type { Evidence } from '@burnout/engine'
import { decimal, percent, signed } from '../../format.ts'

/** Was die Empfindlichkeit misst, und worin, nach den englischen Namen in der Tafel. */
const moved: Readonly<Record<string, string>> = {
  'Burned out': 'Burnout',
  Exhaustion: 'Erschöpfung',
  Turnover: 'Fluktuation',
  Wait: 'Wartezeit',
  'Wellness only, month 60': 'Nur Wellness, Monat 60',
  'Fix the work, month 60': 'Die Arbeit verbessern, Monat 60',
}
const units: Readonly<Record<string, string>> = {
  pp: 'Prozentpunkte',
  points: 'Punkte',
  days: 'Tage',
}

/** Was jeder Grad der Belege sagt. */
export const gradeWords = {
  measured: 'In der genannten Quelle gelesen.',
  estimated: 'Aus veröffentlichten Zahlen, gerechnet oder beurteilt.',
  calibrated: 'So gewählt, dass das Modell ein veröffentlichtes Muster trifft.',
  assumed:
    'Eine Wahl: Keine veröffentlichte Zahl wurde gefunden. Quellen daneben stützen, dass es die Wirkung gibt, nicht ihre Größe.',
} as const

/** Wie jeder Grad heißt. */
export const gradeNames = {
  measured: 'gemessen',
  estimated: 'geschätzt',
  calibrated: 'kalibriert',
  assumed: 'angenommen',
} as const

/** Deutsche Wörter zu `evidenceWords`. */
export const evidenceWords = {
  question: 'Wie sicher ist das?',
  loading: 'Lädt die Belege …',
  broken: (message: string) =>
    `Die Belege ließen sich nicht laden (${message}). Ihre Einstellungen bleiben erhalten; laden Sie die Seite neu.`,
  contents: 'Auf dieser Seite',
  inEnglish:
    'Was einzelne Zahlen, Muster, Grenzen und Quellen beschreibt, steht hier auf Englisch, wie es im Modell steht.',
  sections: {
    assumptions: 'Annahmen auf die Probe stellen',
    patterns: 'Gegen veröffentlichte Muster gehalten',
    parameters: 'Jede Zahl des Modells',
    against: 'Was dagegen spricht',
    model: 'Was simuliert wird',
    sources: 'Quellen',
  },
  sentence: (counts: Readonly<Record<Evidence, number>>) => {
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
    return `Von ${decimal(all)} Zahlen stammen ${decimal(counts.measured + counts.estimated)} aus veröffentlichten, ${decimal(counts.calibrated)} wurden so gewählt, dass sie veröffentlichte Muster treffen, und ${decimal(counts.assumed)} sind angenommen.`
  },
  detail: (missed: number, judged: number, shown: number) =>
    `Das Modell verfehlt ${missed === 0 ? 'keines' : decimal(missed)} von ${decimal(judged)} veröffentlichten Mustern, an denen es gemessen wird; ${decimal(shown)} weitere werden nur gezeigt. Ein Muster zu treffen, das die Wahl einer Zahl geleitet hat, ist eine Anpassung, keine Vorhersage.`,
  sources: 'Quellen',
  noSource: 'keine gefunden',
  grades: 'Was die Grade bedeuten',
  instruments: {
    title: 'Messverfahren',
    about:
      'Dieselben Menschen ergeben mit einem anderen Verfahren einen anderen Anteil. Jeder Anteil mit Burnout auf diesen Seiten folgt der MBI-Regel, wenn nichts anderes dabeisteht.',
  },
  reading: 'in der Quelle',
} as const

/** Deutsche Wörter zu `assumptionWords`. */
export const assumptionWords = {
  about:
    'Diese angenommenen Zahlen bewegen die Ergebnisse innerhalb ihrer Bereiche am meisten. Sie sind keine Entscheidungen: Wer eine bewegt, sagt, was er über die Welt glaubt, für die Basis wie für jede Maßnahme.',
  none: 'Sie nehmen an, was das Szenario annimmt.',
  locked: 'In Ihrer Klasse gesperrt: Alle Teams nehmen dasselbe an.',
  changed: (count: number) => `Meine Annahmen (${decimal(count)})`,
  resetAll: 'Alles wie zuvor annehmen',
  reset: 'Zurücksetzen',
  resetFor: (label: string) => `Zurücksetzen: ${label}`,
  usual: (value: string) => `Üblich ${value}`,
  ofScenario: (value: string) => `Szenario ${value}`,
  drawn: (low: string, high: string) => `gezogen von ${low} bis ${high}`,
  change: (label: string, from: string, to: string) => `Angenommen: ${label}: ${from} → ${to}`,
  moves: (outcome: string, [low = 0, high = 0]: readonly number[]) => {
    const [, title = outcome, unit = ''] = /^(.*) \[(.*)\]$/.exec(outcome) ?? []
    return `Bewegt „${moved[title] ?? title}“ am unteren Ende um ${signed(low, 1)} und am oberen um ${signed(high, 1)} ${units[unit] ?? unit}.`
  },
  more: 'Über diese Zahl',
} as const

/** Deutsche Namen zu `effectSeries`. */
export const effectTitles = {
  burnedOut: 'Burnout, von 100, MBI-Regel',
  exhaustion: 'Erschöpfung, Punkte',
  turnover: 'Abgänge im Jahr, von 100',
  waitDays: 'Tage bis zum nächsten Termin',
} as const

/** Deutsche Wörter zu `apartWords`. */
export const apartWords = {
  title: 'Maßnahme und Annahmen, auseinandergenommen',
  caption: (runs: number) =>
    `Am Ende des Laufs, gegen die Basis, wie das Szenario sie annimmt; ${decimal(runs)} Paare von Läufen, 95-%-Intervall in Klammern.`,
  effect: 'Wirkung',
  rows: {
    policy: 'der Maßnahme, wie das Szenario annimmt',
    assumptions: 'Ihrer Annahmen, ohne die Maßnahme',
    interaction: 'Ihrer Annahmen auf das, was die Maßnahme tut',
    total: 'von allem zusammen',
  },
  value: (mean: string, low: string, high: string) => `${mean} (${low} bis ${high})`,
  working: (done: number) => `Nimmt auseinander … ${percent(done)}`,
  failed: (message: string) => `Die Wirkungen ließen sich nicht auseinandernehmen (${message}).`,
} as const

/** Deutsche Wörter zu `bothWords`. */
export const bothWords = {
  nobody: 'ebenso vielen wie zuvor',
  inHundred: (count: string, more: boolean) => `${count} von 100 ${more ? 'mehr' : 'weniger'}`,
  base: (change: string) =>
    `Unter Ihren Annahmen, ohne Maßnahme, endet der Lauf mit ${change} im Burnout.`,
  both: (policy: string, together: string) =>
    `Wie das Szenario annimmt, endet die Maßnahme mit ${policy} im Burnout als die Basis; wie Sie annehmen, mit ${together}.`,
} as const

/** Deutsche Wörter zu `parameterWords`. */
export const parameterWords = {
  find: 'Zahl suchen',
  group: 'Gruppe',
  every: 'Alle Gruppen',
  grade: 'Grad',
  changedOnly: 'Nur, was dieses Szenario oder Sie geändert haben',
  found: (count: number, of: number) =>
    count === 0 ? 'Keine Zahl passt dazu.' : `${decimal(count)} von ${decimal(of)} Zahlen`,
  columns: {
    label: 'Zahl',
    group: 'Gruppe',
    value: 'Wert',
    range: 'Bereich',
    grade: 'Grad',
    sources: 'Quellen',
    uses: 'Verwendet in',
  },
  caption: 'Jeder Parameter; die Überschriften sortieren.',
  range: (low: string, high: string) => `${low} bis ${high}`,
  ofScenario: (value: string) => `Szenario: ${value}`,
  mine: (value: string) => `Sie: ${value}`,
  linkTo: (label: string) => `Link zu ${label}`,
} as const

/** Deutsche Wörter zu `patternWords`. */
export const patternWords = {
  about:
    'must: Ohne es ist das Modell nicht glaubwürdig; should: erwartet; show: Der Beleg ist dünn. Verfehltes zuerst. Auf der Kante: Der Zufall kann entscheiden.',
  caption:
    'Veröffentlichte Befunde, was das Modell gibt, mit einem 95-%-Intervall, und das Urteil.',
  columns: {
    pattern: 'Muster',
    kind: 'Art',
    published: 'Veröffentlicht',
    tolerance: 'Toleranz',
    simulated: 'Simuliert',
    verdict: 'Urteil',
  },
  how: 'Wie es ermittelt wird',
  verdict: (verdict: string) =>
    verdict
      .replace('fail', 'verfehlt')
      .replace('pass', 'getroffen')
      .replace('on the edge', 'auf der Kante')
      .replace('shown', 'gezeigt'),
} as const

/** Deutsche Wörter zu `modelWords`. */
export const modelWords = {
  paragraphs: [
    'Ärztinnen und Ärzte, Fachkräfte mit erweiterter Praxis, Pflegende und Assistenzkräfte sind einzelne Menschen mit Stellen in Kliniken. Jeden Tag trifft die Nachfrage auf die Anwesenden: Arbeit wird geteilt, abgegeben, weitergereicht, in längeren Stunden getan oder bleibt liegen.',
    'Anforderungen, die über die Ressourcen gehen, belasten die Menschen, und anhaltende Belastung zehrt; Einfluss, Anerkennung, Werte und gute Leitung halten sie gesund. Erschöpfung nimmt Arbeitskraft, bringt Zynismus, Fehler, Krankheit und Abgänge und kehrt so als Arbeit zu denen zurück, die bleiben.',
    'Die Organisation sieht Burnout spät. Sie kann mit Programmen für Einzelne antworten oder die Arbeit verbessern, was Zeit kostet, bevor es welche gibt. Hebel sind Entscheidungen; die Zahlen auf dieser Seite sind, was man über die Welt annimmt.',
    'Läufe werden mit anderem Zufall wiederholt; Maßnahmen und Basis teilen ihn, damit ein Unterschied kein Zufall ist. Alles wird in diesem Browser gerechnet.',
  ],
  docs: 'Mehr in den Dateien des Quelltexts, auf Englisch:',
  files: [
    ['docs/model.md', 'das Modell, seine Grenzen und wie weit es geprüft ist'],
    ['docs/submodels.md', 'jeder Mechanismus mit seiner Gleichung'],
    ['docs/parameters.md', 'jede Zahl und jeder Hebel'],
    ['docs/validation.md', 'jedes Muster, und wie es ermittelt wird'],
    ['docs/sensitivity.md', 'was jede unsichere Zahl bewegt'],
    ['docs/references.md', 'was jede Quelle sagt'],
  ],
  limits: 'Grenzen, klar gesagt',
} as const
