import { readForecast, type Forecast } from '../settings/lesson-place.ts'
import { isDrawn } from './forecast.ts'

/** Forecasts of a class, and how many lines held none. */
export interface ClassForecasts {
  readonly forecasts: readonly Forecast[]
  readonly unread: number
}

/** Most links, and most characters of one, that are read. */
const mostLines = 200
const longestLine = 20_000

/**
 * The forecasts in links that were pasted, one a line. Whatever is no link to a whole forecast in this lesson
 * is counted and otherwise ignored.
 */
export const classForecasts = (text: string, lesson: string, knots: number): ClassForecasts => {
  const lines = text
    .split('\n', mostLines)
    .map(line => line.trim())
    .filter(line => line !== '')
  const forecasts = lines.flatMap(line => {
    const hash = line.indexOf('#')
    if (hash < 0 || line.length > longestLine) return []
    const written = new URLSearchParams(line.slice(hash + 1))
    const forecast = readForecast(written.get('forecast') ?? '')
    const mine = written.get('lesson') === lesson && forecast !== null && isDrawn(forecast, knots)
    return mine ? [forecast] : []
  })
  return { forecasts, unread: lines.length - forecasts.length }
}
