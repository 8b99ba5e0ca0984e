/**
 * Share of people with this chance of leaving who would say that they intend to leave within two years:
 *
 *   share = leaving² / (leaving² + half²)
 *
 * `leaving` and `half` as chances within the same time; at `half` one in two says so. Steeper than in
 * proportion, because those who say so are several times as likely to go (Hamidi 2018).
 */
export const intentToLeave = (leaving: number, half: number): number => {
  const square = leaving * leaving
  return square > 0 ? square / (square + half * half) : 0
}
