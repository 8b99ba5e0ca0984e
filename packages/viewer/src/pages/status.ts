import { engineVersion } from '@burnout/engine'
import { setText } from '../dom.ts'
import type { Notice } from '../controls/notices.ts'
import type { Address } from '../settings/address.ts'
import type { Offer } from '../settings/offer.ts'
import { isComplete, type Standing } from '../streams/runs.ts'
import type { Study } from '../streams/studies.ts'
import { faults, page } from '../text/page.ts'
import type { Answer } from '../worker/protocol.ts'

const root = document.documentElement

/** Writes how the runs stand: in words, and as data on the page for those who wait for it. */
export const showStanding = (progress: HTMLElement, standing: Standing): void => {
  root.dataset['job'] = String(standing.question.job)
  if (!isComplete(standing)) delete root.dataset['ready']
  root.toggleAttribute('data-busy', standing.kind !== 'failed' && !isComplete(standing))
  if (standing.kind !== 'answered') {
    setText(progress, standing.kind === 'asked' ? page.starting : '')
    return
  }
  const { shown, of } = standing.answer
  setText(progress, isComplete(standing) ? page.done(of) : page.working(shown, of))
}

/** Marks the page as showing everything there is, and says which numbers these are. */
export const markReady = (
  fingerprint: HTMLElement,
  { shown, result }: Pick<Answer, 'shown' | 'result'>,
): void => {
  root.dataset['ready'] = String(shown)
  root.dataset['result'] = result.hash
  setText(fingerprint, page.fingerprint(result.hash, result.version))
}

/** Marks how many runs the loops on the page come from, once what moves exhaustion is there, too. */
export const markStudied = ({ scores, attribution, stale }: Study): void => {
  if (stale || scores === null || attribution === null) delete root.dataset['loops']
  else root.dataset['loops'] = String(scores.replicates)
}

/** What the reader has to be told. */
export const noticesOf = (
  offers: readonly Offer[],
  { ignored, otherEngine }: Pick<Address, 'ignored' | 'otherEngine'>,
  standing: Standing | null,
  file: Notice | null,
  fitsLink: boolean,
): readonly Notice[] => [
  ...(standing?.kind === 'failed'
    ? [
        {
          id: `failed-${standing.question.job}`,
          text: faults.crashed(standing.message),
          retry: true,
        },
      ]
    : []),
  ...(file === null ? [] : [file]),
  ...(fitsLink ? [] : [{ id: 'too long for a link', text: faults.tooLongForLink, retry: false }]),
  ...offers.flatMap(({ name, fault }) =>
    fault === null
      ? []
      : [{ id: `${name}: ${fault}`, text: faults.scenario(name, fault), retry: false }],
  ),
  ...(otherEngine === null
    ? []
    : [
        {
          id: `engine ${otherEngine}`,
          text: faults.otherEngine(otherEngine, engineVersion),
          retry: false,
        },
      ]),
  ...(ignored.length === 0
    ? []
    : [{ id: `ignored ${ignored.join()}`, text: faults.ignored(ignored), retry: false }]),
]
