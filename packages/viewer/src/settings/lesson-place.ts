import { isLever, leverValue, readChanges, writeChanges } from './address-changes.ts'
import type { LeverChanges } from './settings.ts'

/**
 * A course drawn by hand: at every knot a height in hundredths of the axis; `null` where nothing is drawn.
 * The knots are those of the lesson.
 */
export type Forecast = readonly (number | null)[]

/** What was done in steps, by their number from 0: the answer chosen, counted from 1, or the pieces uncovered. */
export type Marks = Readonly<Record<number, number>>

/** Where in the lessons a learner is, and what they have done there. */
export interface LessonPlace {
  /** The lesson that is open, by its name in links; `null` for the list of all. */
  readonly lesson: string | null
  /** Number of its step, from 0. */
  readonly step: number
  /** What was drawn in this lesson; empty before. */
  readonly forecast: Forecast
  readonly marks: Marks
  /** Levers as the learner set them in this step. */
  readonly tried: LeverChanges
}

export const startingLesson: LessonPlace = {
  lesson: null,
  step: 0,
  forecast: [],
  marks: {},
  tried: {},
}

/** Most knots of a forecast that is read. */
const mostKnots = 60

const namePattern = /^[a-z][a-z0-9-]{0,59}$/
const stepPattern = /^[1-9]\d?$/
const knotPattern = /^(100|\d{1,2}|-)$/

/** Reads a forecast as `writeForecast` writes it; `null` for anything else. */
export const readForecast = (text: string): Forecast | null => {
  const parts = text.length > 4 * mostKnots ? [] : text.split('.')
  return parts.length > 0 && parts.every(part => knotPattern.test(part))
    ? parts.map(part => (part === '-' ? null : Number(part)))
    : null
}

/** A forecast for a link: `52.54.-`. */
export const writeForecast = (forecast: Forecast): string =>
  forecast.map(height => height ?? '-').join('.')

const marksPattern = /^[1-9]\d?:[1-9]\d?(\.[1-9]\d?:[1-9]\d?){0,98}$/

/** Reads what was done in steps as `writeMarks` writes it; `null` for anything else. */
const readMarks = (text: string): Marks | null =>
  marksPattern.test(text)
    ? Object.fromEntries(
        text.split('.').map(part => {
          const [step, mark] = part.split(':').map(Number)
          return [(step ?? 1) - 1, mark ?? 1]
        }),
      )
    : null

/** What was done in steps for a link: `3:2.4:5`. */
const writeMarks = (marks: Marks): string =>
  Object.entries(marks)
    .map(([step, mark]) => `${Number(step) + 1}:${mark}`)
    .join('.')

/** Keys of an address that are about lessons. */
export const lessonKeys = ['lesson', 'step', 'forecast', 'marks', 'tried'] as const

/** Reads where in the lessons an address leads; what is not understood is left out and listed. */
export const readLessonPlace = (
  written: URLSearchParams,
  ignore: (part: string) => void,
): LessonPlace => {
  const read = <Value>(
    key: (typeof lessonKeys)[number],
    valueOf: (text: string) => Value | null,
    usual: Value,
  ): Value => {
    const text = written.get(key)
    if (text === null) return usual
    const value = valueOf(text)
    if (value === null) ignore(`${key}=${text}`)
    return value ?? usual
  }
  const lesson = read<string | null>(
    'lesson',
    text => (namePattern.test(text) ? text : null),
    startingLesson.lesson,
  )
  return {
    lesson,
    step: read('step', text => (stepPattern.test(text) ? Number(text) - 1 : null), 0),
    forecast: read<Forecast>('forecast', readForecast, startingLesson.forecast),
    marks: read<Marks>('marks', readMarks, startingLesson.marks),
    tried: readChanges(written.get('tried') ?? '', isLever, leverValue, ignore),
  }
}

/** Parts of an address that lead to a place in the lessons; none for the list of all. */
export const writeLessonPlace = ({
  lesson,
  step,
  forecast,
  marks,
  tried,
}: LessonPlace): readonly string[] =>
  lesson === null
    ? []
    : [
        `lesson=${lesson}`,
        ...(step > 0 ? [`step=${step + 1}`] : []),
        ...(forecast.length > 0 ? [`forecast=${writeForecast(forecast)}`] : []),
        ...(Object.keys(marks).length > 0 ? [`marks=${writeMarks(marks)}`] : []),
        ...(Object.keys(tried).length > 0 ? [`tried=${writeChanges(tried)}`] : []),
      ]
