// Loaded when a file is chosen or dropped, with its words.
import { openingWords } from '../text/opening.ts'
import type { Offer } from './offer.ts'
import { openReport } from './open-report.ts'
import type { PlanEdit } from './plan.ts'
import { startingSettings } from './settings.ts'

const megabyte = 1_000_000

/** Megabytes of a scenario or result, and of a report with scenarios in it, that are still read. */
const longest = { scenario: 4, report: 20 }

const isReport = (file: File): boolean => /\.html?$/i.test(file.name)

/** Text, `null` where it is none: bytes that no text has, or that are not UTF-8. */
const textOf = (bytes: Uint8Array): string | null => {
  try {
    return bytes.some(byte => byte < 9)
      ? null
      : new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Whether text of JSON ends before it is complete, or is damaged. */
const isBroken = (text: string): boolean => {
  try {
    JSON.parse(text)
    return false
  } catch {
    return true
  }
}

/**
 * What is set side by side with the last of several scenarios, in their order. The baseline that the page draws beside
 * that one has no place among them, so that a report of what was held against it comes back with its letters.
 */
export const besideLast = async (offers: readonly Offer[]): Promise<readonly PlanEdit[]> => {
  const { runsAsBaselineOf } = await import('./scenario-files.ts')
  const last = offers.at(-1)?.scenario ?? null
  return offers
    .slice(0, -1)
    .filter(
      ({ scenario }) => scenario !== null && !(last !== null && runsAsBaselineOf(last, scenario)),
    )
    .map(({ name }) => ({ kind: 'keep', settings: { ...startingSettings, scenario: name } }))
}

/** Reads the scenarios of a file that the reader chose: of a scenario, of a result or of a report. */
export const openFile = async (file: File): Promise<readonly Offer[]> => {
  const broken = (...details: readonly string[]): readonly Offer[] => [
    {
      name: file.name,
      scenario: null,
      fault: { said: openingWords.broken(file.name), details: details.map(said => ({ said })) },
    },
  ]
  const most = longest[isReport(file) ? 'report' : 'scenario']
  if (file.size > most * megabyte)
    return broken(openingWords.tooLong(Math.ceil(file.size / megabyte), most))
  const text = textOf(new Uint8Array(await file.arrayBuffer()))
  if (text === null) return broken(openingWords.notText, openingWords.kinds)
  if (isReport(file)) return (await openReport(text)) ?? broken(openingWords.noReport)
  if (text.trim() === '') return broken(openingWords.empty, openingWords.kinds)
  if (/\.json$/i.test(file.name) && isBroken(text)) return broken(openingWords.cutOff)
  const { openScenario } = await import('./scenario-files.ts')
  return [openScenario(file.name, text)]
}
