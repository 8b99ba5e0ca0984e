/** Deutsche Wörter zu `words`. */
export const comparisonWords = {
  and: (all: string, last: string) => `${all} und ${last}`,
  agreeing: (count: string, of: string) => `${count} von ${of} Paaren stimmen überein`,
  numbers: (own: string, base: string, after: string, hundred: string) =>
    `${own} gegen ${base} von ${hundred} nach ${after}`,
  same: (name: string, share: string, after: string, hundred: string) =>
    `${name} ändert am Burnout nichts: ${share} von ${hundred} haben nach ${after} ein Burnout, Lauf für Lauf wie in der Basis.`,
  untold: (name: string, numbers: string) =>
    `Ob ${name} am Burnout etwas ändert, lässt sich vom Zufall nicht trennen: ${numbers}.`,
  told: (name: string, fewer: boolean, numbers: string, agreeing: string) =>
    `${name} endet mit ${fewer ? 'weniger' : 'mehr'} Burnout als die Basis: ${numbers}; ${agreeing}.`,
  baselineWins: (share: string, after: string, hundred: string) =>
    `Keine Maßnahme ist beim Burnout besser als die Basis: Alle enden nach ${after} mit mehr als deren ${share} von ${hundred}.`,
  wins: (
    name: string,
    share: string,
    after: string,
    base: string,
    agreeing: string,
    hundred: string,
  ) =>
    `${name} endet mit dem wenigsten Burnout: ${share} von ${hundred} nach ${after}, gegen ${base} in der Basis${agreeing}.`,
  baselineTies: (share: string, after: string, hundred: string) =>
    `Keine Maßnahme hebt sich beim Burnout von der Basis ab: Diese endet nach ${after} mit ${share} von ${hundred}.`,
  ties: (tied: string, ends: string, after: string, base: string, hundred: string) =>
    `${tied} liegen beim Burnout gemeinsam vorn: Der Zufall trennt sie nicht, mit ${ends} von ${hundred} nach ${after} gegen ${base} in der Basis.`,
  alsoBetter: (outcomes: string) => `Auch besser: ${outcomes}.`,
  worse: (outcomes: string) => `Schlechter: ${outcomes}.`,
  notTold: (outcomes: string) => `Vom Zufall nicht zu trennen: ${outcomes}.`,
  baseline: 'Die Basis',
  has: (who: string, least: string) => `${who} hat ${least}.`,
  noLead: (outcomes: string) => `Niemand führt klar bei: ${outcomes}.`,
  costsAlike: (letter: string) =>
    `${letter} kostet etwa so viel wie die Basis, soweit man es sagen kann`,
  costs: (letter: string, costs: boolean, sum: string, from: string, to: string) =>
    `${letter} ${costs ? 'kostet' : 'spart'} netto ${sum} (${from} bis ${to})`,
  over: (years: string, costs: string) => `In ${years}: ${costs}.`,
} as const
