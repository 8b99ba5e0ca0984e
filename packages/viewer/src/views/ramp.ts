/** Steps of the ramp of exhaustion; the threshold lies between the fifth and the sixth. */
export const rampSteps = 10

/** Step of the ramp for an exhaustion of 0–54. */
export const rampStep = (exhaustion: number): number =>
  Math.min(rampSteps - 1, Math.max(0, Math.floor((exhaustion / 54) * rampSteps)))
