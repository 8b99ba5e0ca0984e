import type { ViewName } from './outlook.ts'

/**
 * Pages that stand alone, with runs of their own: what a lesson moves stands in the lesson, and a game has neither levers
 * nor months to look at.
 */
const alone: readonly ViewName[] = ['learn', 'flight', 'class']

/** Whether a page has runs of its own, and neither levers beside it nor months below it. */
export const standsAlone = (view: string | null): boolean => alone.some(each => each === view)

/** Whether the address asks for the page within another one. */
export const isEmbedded = (search: string): boolean => new URLSearchParams(search).has('embed')
