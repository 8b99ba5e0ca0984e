/** What is decided, at one time. */
export interface Decisions {
  /** Demand; 1 is what the work system was made for. */
  readonly demand: number
  /** Wellness programme, 0–1. */
  readonly programme: number
  /** Capability and trust that full wellness effort takes away, 0–1. */
  readonly erosion: number
  /** Part of redesign that full wellness effort displaces, 0–1. */
  readonly displacement: number
  /** Part of urgency that comes from an audit of the work instead of from how people feel, 0–1. */
  readonly audit: number
  /** Least part of redesign that goes on whatever the urgency, 0–1. */
  readonly floor: number
}

/** Month in which demand rises. */
export const SURGE = 6
/** Month in which the wellness programme begins. */
const PROGRAMME = 12
/** Month in which later decisions are made. */
const TURN = 60
/** Months over which a programme is tapered out. */
const TAPER = 24

const demandAt = (month: number): number => (month < SURGE ? 1 : 1.2)
const wellness = (month: number): Decisions => ({
  demand: demandAt(month),
  programme: month < PROGRAMME ? 0 : 1,
  erosion: 0.85,
  displacement: 0.7,
  audit: 0,
  floor: 0,
})
const ringFenced = { erosion: 0.15, displacement: 0 } as const

/** Policies: what each decides from month to month. */
export const wellnessPolicies = {
  /** Wellness first. */
  S0: wellness,
  /** No wellness programme. */
  S1: (month: number) => ({ ...wellness(month), programme: 0 }),
  /** Wellness that takes nothing away from redesign. */
  S2: (month: number) => ({ ...wellness(month), ...ringFenced }),
  /** Urgency from an audit of the work. */
  S3: (month: number) => ({ ...wellness(month), audit: month < PROGRAMME ? 0 : 1 }),
  /** A floor under redesign. */
  S4: (month: number) => ({ ...wellness(month), floor: month < PROGRAMME ? 0 : 0.7 }),
  /** Wellness stopped. */
  S5: (month: number) => (month < TURN ? wellness(month) : { ...wellness(month), programme: 0 }),
  /** Audit and ring-fenced wellness. */
  S6: (month: number) =>
    month < TURN ? wellness(month) : { ...wellness(month), ...ringFenced, audit: 1 },
  /** The same, with wellness tapered out. */
  S7: (month: number) =>
    month < TURN
      ? wellness(month)
      : {
          ...wellness(month),
          ...ringFenced,
          audit: 1,
          programme: Math.max(0, 1 - (month - TURN) / TAPER),
        },
} as const satisfies Record<string, (month: number) => Decisions>
