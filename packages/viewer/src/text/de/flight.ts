import { organisation } from '../../flight/organisation.ts'
import type { Happening } from '../../flight/luck.ts'
import type { QuarterFigures } from '../../flight/news.ts'
import type { SurveyNews } from '../../flight/survey.ts'
import { decimal, dollars, fullDollars } from '../../format.ts'

const quartersOfYear = [
  'Januar bis März',
  'April bis Juni',
  'Juli bis September',
  'Oktober bis Dezember',
] as const

const plural = (count: number, one: string, many: string): string =>
  `${decimal(count)} ${count === 1 ? one : many}`

const outOf100 = (share: number): string => decimal(100 * share)

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`

const roleMany = (role: string): string =>
  role === 'nurse' ? 'Pflegende' : role === 'physician' ? 'Ärztinnen und Ärzte' : 'Beschäftigte'

const clinicName = (clinic: number): string => organisation.clinics[clinic]?.name ?? ''

/** Wie ein Quartal heißt; −1 ist die Zeit vor dem ersten. */
const quarterName = (quarter: number): string =>
  quarter < 0 ? 'vor Ihrem Beginn' : `Quartal ${quarter + 1}`

const ofQuarter = (quarter: number): string =>
  quarter < 0 ? 'aus der Zeit vor Ihrem Beginn' : `vom Ende des Quartals ${quarter + 1}`

const chanceRange = ({ burnedOut, margin }: SurveyNews): string =>
  `${outOf100(Math.max(0, burnedOut - margin))} bis ${outOf100(Math.min(1, burnedOut + margin))}`

const happeningWords = (each: Happening): string => {
  if (each.kind === 'surge')
    return `Anfragen nach Behandlung haben um etwa ${decimal(100 * each.size)} von 100 zugenommen. Niemand weiß, für wie lange.`
  if (each.kind === 'mandate')
    return `Neue Formulare von außen: für alle etwa ${plural(each.minutes, 'Minute', 'Minuten')} mehr am Tag, auf Dauer.`
  if (each.kind === 'departure')
    return `Aus ${clinicName(each.clinic)} sind ${each.count === 2 ? 'zwei' : decimal(each.count)} ${roleMany(each.role)} zusammen gegangen.`
  return `Der Aufsichtsrat hält ab jetzt ein Jahr lang ${decimal(100 * each.share)} von je 100 Dollar Ihrer Zuweisung zurück.`
}

/** Deutsche Wörter zu `flightWords`. */
export const flightWords = {
  title: 'Flugsimulator',
  failed: (message: string) => `Das Quartal ließ sich nicht spielen (${message}).`,
  unreadable: {
    version:
      'Der Link enthält ein Spiel einer anderen Version des Simulators, das sich hier nicht spielen lässt. Beginnen Sie ein neues.',
    text: 'Der Link enthält kein lesbares Spiel. Beginnen Sie ein neues.',
  },
  stopped: (quarter: number) =>
    `Ab Quartal ${quarter + 1} verlangt der Link, was die Regeln oder das Budget nicht erlauben. Von dort geht das Spiel weiter.`,
} as const

/** Deutsche Wörter zu `startWords`. */
export const startWords = {
  question:
    'Fünf Jahre, zwanzig Entscheidungen, vierzig Menschen. Gelingt Ihnen mehr, als nichts zu tun?',
  about: [
    'Sie leiten Harbour Road Health: zwei Kliniken mit 40 Stellen; etwa die Hälfte der Beschäftigten hat ein Burnout. In jedem Quartal entscheiden Sie, was beginnt, was endet und was bleibt, wie es ist, aus einem Budget, das der Aufsichtsrat auffüllt. Solange Sie nachdenken, steht die Zeit still.',
    'Sie sehen, was Leitende sehen: sofort, wie viele gegangen sind und wie lange Kranke warten; spät, und aus einer Befragung, in der zwei von drei antworten, wie es den Menschen geht. Vier Stimmen raten Ihnen, was sie selbst täten. Jede vertritt etwas, und keine hat immer recht.',
    'Nach zwanzig Quartalen wird alles gezeigt: was wirklich vor sich ging, welche Kreisläufe es trieben, was mit demselben Zufall gekommen wäre, wenn nichts geschehen wäre, und wie ein durch Suche gefundener Plan abschnitt.',
  ],
  difficulty: 'Wie schwer',
  difficulties: {
    forgiving: {
      name: 'Nachsichtig',
      about:
        'Befragungen kommen ein Quartal später, das Budget ist größer, und wer rät, sagt auch, was gegen den eigenen Rat spricht.',
    },
    real: {
      name: 'Wie im Leben',
      about:
        'Befragungen kommen zwei Quartale später, es gibt weniger auszugeben, es geschieht mehr, und wer rät, sagt, was ihm selbst nützt.',
    },
  },
  luck: 'Wort für Ihren Zufall',
  luckAbout:
    'Dasselbe Wort bringt allen dieselben Menschen und Ereignisse; kleine Buchstaben von a bis z, Ziffern und Bindestriche.',
  luckFault: 'Bitte höchstens 24 kleine Buchstaben von a bis z, Ziffern und Bindestriche.',
  begin: 'Beginnen',
  // the same luck in every language
  usualLuck: 'beacon',
  honest:
    'Das ist ein Modell zum Lernen: Menschen, Preise und Ereignisse sind vereinfacht, und was es von einer Organisation sagt, sagt nichts über eine andere voraus.',
} as const

/** Deutsche Wörter zu `deskWords`. */
export const deskWords = {
  question: (quarter: number, of: number) => `Quartal ${quarter + 1} von ${of}`,
  when: (quarter: number) =>
    `${quartersOfYear[quarter % 4] ?? ''} in Jahr ${Math.floor(quarter / 4) + 1}.`,
  sentence: (survey: SurveyNews | undefined, figures: QuarterFigures | undefined): string => {
    const told =
      survey === undefined
        ? ''
        : `${outOf100(survey.burnedOut)} von 100 ${Math.round(100 * survey.burnedOut) === 1 ? 'hat' : 'haben'} ein Burnout`
    if (figures === undefined)
      return `Sie beginnen: ${told}, so die Befragung aus der Zeit vor Ihrem Beginn.`
    const left =
      figures.leavers === 0
        ? 'Niemand ist gegangen'
        : `${plural(figures.leavers, 'Mensch ist', 'Menschen sind')} gegangen`
    const news = `${left}, der nächste Termin ist in ${plural(Math.round(figures.waitDays), 'Tag', 'Tagen')}`
    return survey === undefined
      ? `${news}.`
      : `${news}; ${told}, so die Befragung ${ofQuarter(survey.quarter)}.`
  },
  sections: {
    news: 'Neues',
    known: 'Was Sie wissen können',
    advice: 'Was man Ihnen sagt',
    decide: 'Was Sie entscheiden',
  },
  happening: happeningWords,
  ended: (each: Happening) =>
    each.kind === 'cut'
      ? 'Der Aufsichtsrat zahlt wieder Ihre volle Zuweisung.'
      : 'Der Ansturm ist vorbei: Es kommen wieder so viele Anfragen wie sonst.',
  nothingHappened: 'Nichts Außergewöhnliches ist geschehen.',
  survey: (survey: SurveyNews) =>
    `Befragung ${ofQuarter(survey.quarter)}: Von ${survey.asked} Menschen haben ${survey.answered} geantwortet. ${outOf100(survey.burnedOut)} von 100 unter ihnen haben ein Burnout (MBI-Regel); bei so wenigen Antworten könnten es ${chanceRange(survey)} sein. ${outOf100(survey.leaving)} von 100 denken daran zu gehen.`,
  noSurvey: (late: number) =>
    `Noch keine neue Befragung: Ergebnisse brauchen ${plural(late, 'Quartal', 'Quartale')}.`,
  figures: ({ leavers, vacancies, waitDays, visits }: QuarterFigures) =>
    `Voriges Quartal: ${leavers === 0 ? 'Niemand ist' : plural(leavers, 'Mensch ist', 'Menschen sind')} gegangen, ${plural(vacancies, 'Stelle ist', 'Stellen sind')} leer, der nächste Termin ist in ${plural(Math.round(waitDays), 'Tag', 'Tagen')}, ${decimal(visits)} Besuche pro Woche.`,
  charts: {
    burnedOut: { title: 'Burnout', unit: 'von 100 Antwortenden, mit 90-%-Bereich' },
    leavers: { title: 'Abgänge', unit: 'Menschen im Quartal' },
    waitDays: { title: 'Nächster Termin', unit: 'in Tagen' },
    money: { title: 'Rest im Budget', unit: 'Tsd. $' },
  },
  unknown: 'noch unbekannt',
  ahead: 'kommt noch',
  now: 'jetzt',
  years: (year: number) => `Jahr ${year}`,
  summary: (title: string, unit: string, points: readonly (readonly [number, string])[]) =>
    points.length === 0
      ? `${title}, ${unit}: noch nichts bekannt.`
      : `${title}, ${unit}: ${points.map(([quarter, value]) => `${quarterName(quarter)} ${value}`).join(', ')}.`,
  quarterColumn: 'Quartal',
  from: 'von',
  to: 'bis',
  off: 'Jetzt',
  price: (perQuarter: number) =>
    perQuarter === 0
      ? 'kostenlos'
      : perQuarter < 0
        ? `bringt ${dollars(-perQuarter)}`
        : dollars(perQuarter),
  perQuarter: 'Preise gelten je Quartal.',
  onceToo: (once: number) => `Einmalig ${dollars(once)} zu Beginn.`,
  books: ({
    carried,
    allowance,
    standing,
  }: {
    readonly carried: number
    readonly allowance: number
    readonly standing: number
  }) =>
    `Vorhanden ${fullDollars(carried)}, dazu ${fullDollars(allowance)} vom Aufsichtsrat. Was schon läuft, ${standing < 0 ? `bringt ${fullDollars(-standing)}` : `kostet ${fullDollars(standing)}`}.`,
  changes: (changes: readonly string[]) =>
    changes.length === 0 ? 'Sie ändern nichts.' : `Sie ändern: ${changes.join('; ')}.`,
  change: (name: string, level: string) => `${name}: ${level}`,
  cost: (change: number, once: number, left: number) => {
    const parts = [
      ...(change > 0 ? [`${fullDollars(change)} mehr in jedem Quartal`] : []),
      ...(change < 0 ? [`${fullDollars(-change)} weniger in jedem Quartal`] : []),
      ...(once > 0 ? [`${fullDollars(once)} einmalig`] : []),
    ]
    const costs = parts.length === 0 ? '' : `${joined(parts)}. `
    if (left < 0 && parts.length === 0)
      return `Was schon läuft, kostet ${fullDollars(-left)} mehr, als da ist: Beenden Sie etwas.`
    return left < 0
      ? `${costs}Das sind ${fullDollars(-left)} mehr, als da ist: Nehmen Sie etwas zurück.`
      : `${costs}Es bleiben ${fullDollars(left)}.`
  },
  commit: 'Entscheiden und das Quartal spielen',
  pass: 'Nichts ändern und das Quartal spielen',
  last: 'Entscheiden und sehen, wie es endet',
  final:
    'Ein gespieltes Quartal lässt sich nicht zurücknehmen; von jedem Quartal aus können Sie anders weiterspielen.',
  back: 'Wie es steht',
} as const

/** Deutsche Wörter zu `branchWords`. */
export const branchWords = {
  title: 'Von einem früheren Quartal aus anders weiterspielen',
  about:
    'Ein neuer Zweig: Die Quartale davor bleiben, wie sie waren, mit demselben Zufall. Das Spiel, das Sie verlassen, steht weiter in seinem Link.',
  quarter: 'Quartal',
  go: 'Von hier weiterspielen',
  again: 'Ein neues Spiel beginnen',
} as const
