import { defaultParameters, type ParameterName, type Role, type Scenario } from '@burnout/engine'
import type { FindTeam } from '../controls/like-mine.ts'
import type { Wanted } from '../controls/level-fields.ts'
import { entriesOf } from '../record.ts'
import { prevalenceSeries } from '../settings/lens.ts'
import { likeMineWords } from '../text/like-mine.ts'
import { postsNamed, vacancyParameter, withTeam, type Level, type Team } from '../settings/team.ts'
import type { Fitted } from '../worker/fit-team.ts'
import type { LoopRunner } from '../worker/loops-in-worker.ts'

/** Posts that are vacant at the start, as an assumption; what the model has anyway is none. */
const vacancies = (vacant: Wanted['vacant']): Team['assumptions'] =>
  Object.fromEntries(
    entriesOf(vacant).flatMap(([role, share]): [ParameterName, number][] => {
      const name = vacancyParameter(role)
      return share === defaultParameters[name].value ? [] : [[name, share]]
    }),
  )

const levelsOf = (wanted: Wanted['leaving'], got: Fitted['leaving']): Team['leaving'] =>
  Object.fromEntries(
    entriesOf(wanted).map(([role, share]): [Role, Level] => [
      role,
      { wanted: share, got: got[role] ?? Number.NaN },
    ]),
  )

/** Finds teams with a worker: runs the baseline of the team until it has the levels wanted. */
export const teamFinder =
  (begin: LoopRunner, baseline: () => Scenario): FindTeam =>
  (named, wanted, { progress, found, failed }) => {
    const { survey, vacant, payment } = wanted
    const has = (role: Role): boolean => named.clinics.some(each => each[postsNamed(role)] > 0)
    const leaving = Object.fromEntries(entriesOf(wanted.leaving).filter(([role]) => has(role)))
    const asked = survey?.role ?? null
    if (asked !== null && !has(asked)) {
      failed(likeMineWords.nobody(asked))
      return () => undefined
    }
    const team: Team = {
      ...named,
      payment,
      survey: null,
      leaving: {},
      assumptions: vacancies(vacant),
    }
    if (survey === null && Object.keys(leaving).length === 0) {
      found(team)
      return () => undefined
    }
    return begin(
      {
        kind: 'fitTeam',
        scenario: withTeam(baseline(), team),
        asked: {
          survey:
            survey === null
              ? null
              : {
                  share: survey.share,
                  series: prevalenceSeries[survey.instrument],
                  role: survey.role,
                },
          leaving,
        },
      },
      {
        next: news => {
          if (news.kind === 'progress') progress(news.done / news.total)
          if (news.kind !== 'fitted') return
          const { assumptions, survey: got, leaving: left } = news.fitted
          found({
            ...team,
            assumptions: { ...team.assumptions, ...assumptions },
            survey:
              survey === null || got === null
                ? null
                : { wanted: survey.share, got, instrument: survey.instrument, role: survey.role },
            leaving: levelsOf(leaving, left),
          })
        },
        complete: () => undefined,
        error: ({ message }) => failed(message),
      },
    )
  }
