import { markup, type Markup } from '../markup/markup.ts'
import type { FailedRun } from '../report-data.ts'
import { count } from '../words/lengths.ts'

/** Failures that are listed; the rest is counted. */
const mostListed = 20

const failureText = ({ of, replicate, message }: FailedRun): string => {
  const which = [replicate === null ? '' : `replicate ${replicate}`, of].filter(text => text !== '')
  return `${which.join(' of ')}: ${message}`
}

/** What broke off, and what a reader should know before believing the rest. */
export const faultsContent = (
  failures: readonly FailedRun[],
  warnings: readonly string[],
): Markup => {
  const more = failures.length - mostListed
  const broken =
    failures.length === 0
      ? markup`<p>Every run came to its end.</p>`
      : markup`<p>${count(failures.length, 'run')} broke off and ${failures.length === 1 ? 'is' : 'are'} left out of all numbers.</p><ul>${failures.slice(0, mostListed).map(failure => markup`<li>${failureText(failure)}</li>`)}${more > 0 ? markup`<li>and ${count(more, 'more run')}</li>` : null}</ul>`
  const told = [...new Set(warnings)]
  return markup`${broken}${told.length === 0 ? null : markup`<ul class="warnings">${told.map(warning => markup`<li>Warning: ${warning}</li>`)}</ul>`}`
}
