/** A clock that says how long a stage of a class has gone on; it never ends one. */
export interface ClassClock {
  /** Stage that is on, from 0. */
  readonly stage: number
  /** Milliseconds that went by before the clock was last started. */
  readonly before: number
  /** When it was last started, in milliseconds; `null` while it stands. */
  readonly since: number | null
}

export const startingClock: ClassClock = { stage: 0, before: 0, since: null }

const gone = ({ before, since }: ClassClock, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since))

/** Lets a clock that stands go on, or stops one that goes. */
export const toggled = (clock: ClassClock, now: number): ClassClock =>
  clock.since === null
    ? { ...clock, since: now }
    : { ...clock, before: gone(clock, now), since: null }

/** The clock at the beginning of another stage, going on if it went. */
export const turnedTo = (clock: ClassClock, stage: number, now: number): ClassClock => ({
  stage,
  before: 0,
  since: clock.since === null ? null : now,
})

/** Whole seconds that are left of a stage of so many minutes; below 0 once it takes longer. */
export const secondsLeft = (clock: ClassClock, minutes: number, now: number): number =>
  Math.ceil(minutes * 60 - gone(clock, now) / 1_000)

/** Seconds as `12:05`, with their sign left out. */
export const clockText = (seconds: number): string => {
  const whole = Math.abs(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
