import type { Act } from '../streams/intent.ts'

/** A control: a view that also tells what the reader does with it. */
export type Control<Data> = (host: HTMLElement, act: Act) => (data: Data) => void
