/** A number that a scenario may replace. */
export interface ModelConstant {
  readonly value: number
  readonly unit: string
  /** Lowest and highest plausible value, inclusive, in `unit`. */
  readonly range?: readonly [number, number]
  readonly about?: string
}

/** An accumulation: it begins with `initial` and changes only through its flows. */
export interface ModelStock {
  /** An expression; may name constants and whatever else is known at the start. */
  readonly initial: string
  /** Flows that fill it. */
  readonly inflows?: readonly string[]
  /** Flows that drain it. */
  readonly outflows?: readonly string[]
  readonly unit: string
  readonly about?: string
}

/** A flow or an auxiliary: computed anew at every step. */
export interface ModelEquation {
  readonly equation: string
  readonly unit: string
  readonly about?: string
}

/** A non-linear effect given by points: straight lines between them, flat beyond the ends. */
export interface ModelTable {
  /** An expression. */
  readonly input: string
  /** Ascending, at least two. */
  readonly x: readonly number[]
  /** As many as `x`. */
  readonly y: readonly number[]
  readonly unit: string
  readonly about?: string
}

/**
 * A stock-and-flow model as data: what XMILE and Vensim files say, in our notation. Names are words of
 * letters and digits that differ in more than capitals; every variable has a unit, `dmnl` for pure numbers.
 */
export interface StockFlowModel {
  /** As a file might be called. */
  readonly name: string
  readonly about: string
  /** Where it comes from, and under which licence. */
  readonly source: string
  readonly time: {
    readonly start: number
    readonly stop: number
    /** Step of integration. */
    readonly dt: number
    /** Time between recorded rows, a whole number of steps; `dt` unless said otherwise. */
    readonly save?: number
    /** Singular, as `week`. */
    readonly unit: string
  }
  readonly stocks: Readonly<Record<string, ModelStock>>
  readonly flows: Readonly<Record<string, ModelEquation>>
  readonly auxiliaries: Readonly<Record<string, ModelEquation>>
  readonly tables: Readonly<Record<string, ModelTable>>
  readonly constants: Readonly<Record<string, ModelConstant>>
  /** Constants that each scenario replaces. */
  readonly scenarios: Readonly<Record<string, Readonly<Record<string, number>>>>
}
