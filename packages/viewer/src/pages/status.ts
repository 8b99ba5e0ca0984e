import { engineVersion, postsOf } from '@burnout/engine'
import { setText } from '../dom.ts'
import { longWait, type Reached } from '../reading/long-wait.ts'
import type { Notice } from '../controls/notices.ts'
import { standsAlone } from '../settings/bare.ts'
import type { ViewName } from '../settings/outlook.ts'
import { isComplete, type Standing } from '../streams/runs.ts'
import type { Study } from '../streams/studies.ts'
import { faults, page } from '../text/page.ts'
import { lengthInWords } from '../text/sentence.ts'
import { horizonOf } from '../time.ts'
import type { Answer } from '../worker/protocol.ts'
import type { Arrived } from './visit.ts'

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

/** Marks a page that asks for nothing before something is done on it. */
export const markIdle = (): void => {
  root.dataset['ready'] = '0'
}

/** Marks how many runs the loops on the page come from, once what moves exhaustion is there, too. */
export const markStudied = ({ scores, attribution, stale }: Study): void => {
  if (stale || scores === null || attribution === null) delete root.dataset['loops']
  else root.dataset['loops'] = String(scores.replicates)
}

/** When the question that stands was asked, in milliseconds, and what its first answer told. */
const asked: { job: number; at: number; first: Reached | null } = { job: 0, at: 0, first: null }

/** A scenario that takes long here says how large it is, and offers to run it fewer times. */
const tooLarge = (standing: Standing | null): readonly Notice[] => {
  if (standing === null) return []
  const { job, scenario } = standing.question
  if (job !== asked.job) Object.assign(asked, { job, at: performance.now(), first: null })
  if (standing.kind !== 'answered') return []
  const { shown, of } = standing.answer
  const now = { runs: shown, seconds: (performance.now() - asked.at) / 1_000 }
  asked.first ??= now
  const wait = longWait(asked.first, now, of)
  if (wait === null) return []
  const posts = scenario.organisation.clinics.reduce((sum, clinic) => sum + postsOf(clinic), 0)
  const years = lengthInWords(horizonOf(scenario.run.horizon))
  return [
    {
      id: `long ${job}`,
      text: faults.long([posts, years, of], wait.seconds),
      retry: false,
      fewer: wait.runs,
    },
  ]
}

/** What the reader of a view has to be told. */
export const noticesOf = (
  { ignored, lost, otherEngine }: Pick<Arrived, 'ignored' | 'lost' | 'otherEngine'>,
  standing: Standing | null,
  file: Notice | null,
  fitsLink: boolean,
  view: ViewName,
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
  ...(standsAlone(view) ? [] : tooLarge(standing)),
  ...(file === null ? [] : [file]),
  ...(fitsLink ? [] : [{ id: 'too long for a link', text: faults.tooLongForLink, retry: false }]),
  ...(lost ? [{ id: 'lost', text: faults.lost, retry: false }] : []),
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
