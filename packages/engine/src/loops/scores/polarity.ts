/** Above this, a loop that changed its sign for moments keeps its letter. */
const CONFIDENT = 0.99

export interface Polarity {
  /** R reinforces, B balances; Ru and Bu do nearly always; U does now one and now the other. */
  readonly label: 'R' | 'B' | 'Ru' | 'Bu' | 'U' | 'none'
  /** |r − b| / (r + b) of the summed positive and negative sizes, 0–1; 0 where both are 0. */
  readonly confidence: number
}

/** The polarity of a loop or link over a run, from its signed scores at every step (schoenberg-eberlein-2020). */
export const polarityOf = (scores: ArrayLike<number>): Polarity => {
  let positive = 0
  let negative = 0
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] > 0) positive += scores[i]
    else negative -= scores[i]
  }
  const both = positive + negative
  if (both === 0) return { label: 'none', confidence: 0 }
  const confidence = Math.abs(positive - negative) / both
  const letter = positive > negative ? 'R' : 'B'
  if (positive === 0 || negative === 0) return { label: letter, confidence }
  return { label: confidence > CONFIDENT ? `${letter}u` : 'U', confidence }
}
