/** Deutsche Wörter zu `numberWords`. */
export { lengthWords as numberWords } from '@burnout/report/german'

const toward = (rises: boolean): string => (rises ? 'steigt' : 'sinkt')

/** Deutsche Wörter zu `storyWords`. */
export const storyWords = {
  everybody: 'Beschäftigten',
  ofHundred: (count: string) => `${count}\u00a0von\u00a0100`,
  endings: {
    same: 'so viele wie in der Basis',
    other: (count: string, more: boolean) =>
      `${count}\u00a0${more ? 'mehr' : 'weniger'} als in der Basis`,
  },
  leaving: (now: string, before: string) => `Von 100 gehen jedes Jahr ${now} statt ${before}`,
  pairs: (count: string, of: string, worse: boolean) =>
    `${count} von ${of} Paaren von Läufen enden mit ${worse ? 'mehr' : 'weniger'} Burnout`,
  otherPairs: (equal: string, others: string, worse: boolean) =>
    `, ${equal} gleich, ${others} mit ${worse ? 'weniger' : 'mehr'}`,
  dip: (points: string, until: number) =>
    `Die Erschöpfung ist zuerst bis zu ${points} Punkte höher, bis Monat ${until}`,
  peak: (count: string, month: number) =>
    `Im schlimmsten Monat, Monat ${month}, sind es ${count} von 100 mehr`,
  cost: (sum: string) => `Es kostet ${sum} mehr als die Basis`,
  turn: (better: boolean, month: number, count: string) =>
    `Am ${better ? 'besten' : 'schlechtesten'} gegenüber der Basis in Monat ${month}: ${count} von 100 ${better ? 'weniger' : 'mehr'}`,
  openings: {
    fallsThenClimbs: 'Burnout sinkt zuerst und steigt dann über die Basis',
    fallsThenReturns: 'Burnout sinkt zuerst und kommt dann zurück',
    risesThenFalls: 'Burnout steigt zuerst und sinkt dann unter die Basis',
    risesThenSettles: 'Burnout steigt zuerst und beruhigt sich dann wieder',
    same: 'Die Änderungen bewirken nichts',
    alike: 'Burnout endet etwa dort, wo es ohnehin geendet hätte',
    higher: 'Burnout endet höher als ohne Änderung',
    lower: 'Burnout endet niedriger als ohne Änderung',
  },
  stays: (end: string, after: string, who: string) =>
    `Ändert sich nichts, bleibt Burnout, wo es ist: Nach ${after} haben ${end} ${who} ein Burnout.`,
  moves: (rises: boolean, start: string, end: string, years: string, who: string) =>
    `Ändert sich nichts, ${toward(rises)} Burnout in ${years} von ${start} auf ${end} ${who}.`,
  story: (opening: string, after: string, end: string, ending: string, who: string) =>
    `${opening}: Nach ${after} haben ${end} ${who} ein Burnout, ${ending}.`,
  leavers: (count: string) =>
    `Von 100 gehen jedes Jahr ${count}. Bewegen Sie einen Hebel oder wählen Sie ein Szenario, um zu sehen, was das ändert.`,
  question: (years: string) => `Was geschieht in ${years} mit diesem Team?`,
} as const
