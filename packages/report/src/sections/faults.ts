import { markup, type Markup } from '../markup/markup.ts'
import type { FailedRun } from '../report-data.ts'
import { faultWords } from '../text/page.ts'
import { count } from '../words/lengths.ts'
import { inEnglish } from './section.ts'

/** Failures that are listed; the rest is counted. */
const mostListed = 20

const failureText = ({ of, replicate, message }: FailedRun): string => {
  const words = faultWords()
  const run = replicate === null ? '' : words.replicate(replicate)
  const which = run === '' || of === '' ? run + of : words.of(run, of)
  return `${which}: ${message}`
}

/** What broke off, and what a reader should know before believing the rest. */
export const faultsContent = (
  failures: readonly FailedRun[],
  warnings: readonly string[],
): Markup => {
  const words = faultWords()
  const more = failures.length - mostListed
  const broken =
    failures.length === 0
      ? markup`<p>${words.none}</p>`
      : markup`<p>${words.broken(count(failures.length, 'run'), failures.length)}</p><ul>${failures.slice(0, mostListed).map(failure => markup`<li>${failureText(failure)}</li>`)}${more > 0 ? markup`<li>${words.more(count(more, 'moreRun'))}</li>` : null}</ul>`
  const told = [...new Set(warnings)]
  return markup`${broken}${told.length === 0 ? null : markup`<ul class="warnings">${told.map(warning => markup`<li>${words.warning}${inEnglish(warning)}</li>`)}</ul>`}`
}
