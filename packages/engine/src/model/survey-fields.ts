/** A column of a virtual survey. */
export interface SurveyField {
  readonly unit: string
  /** One sentence: what it is; what a questionnaire says carries its error. */
  readonly about: string
}

/**
 * What a virtual survey asks and looks up, in the order of its columns; every value is a number, NaN
 * where there is none. Yes is 1 and no is 0.
 */
export const surveyFields = {
  replicate: { unit: 'count', about: 'Number of the run.' },
  day: { unit: 'days', about: 'Days since the start.' },
  clinic: { unit: 'count', about: 'Position of the clinic in the scenario.' },
  role: { unit: 'count', about: 'Position of the role among the roles.' },
  seat: { unit: 'count', about: 'Number of the post within its clinic and role, from 1.' },
  clinician: {
    unit: 'key',
    about: 'The same for the same person of a run, wherever in the organisation they work.',
  },
  left: {
    unit: 'yes or no',
    about:
      'Whether the person left since the survey before; such a row says who it was and nothing else.',
  },
  tenureDays: { unit: 'days', about: 'Time in the post, that before the start included.' },
  transferred: { unit: 'moves', about: 'Moves between clinics since the person was hired.' },
  fte: { unit: 'share', about: 'Part of full time.' },
  onLeave: {
    unit: 'yes or no',
    about: 'Whether the person is off sick or on vacation on the day.',
  },
  exhaustion: { unit: 'points (0–54)', about: 'Emotional exhaustion as the MBI reads it.' },
  cynicism: { unit: 'points (0–30)', about: 'Depersonalisation as the MBI reads it.' },
  efficacy: { unit: 'points (0–48)', about: 'Personal accomplishment as the MBI reads it.' },
  moralInjury: { unit: 'points (10–100)', about: 'Moral injury as the MISS-HP reads it.' },
  burnedOut: { unit: 'yes or no', about: 'Burned out by the MBI rule, from the scores as read.' },
  singleItem: { unit: 'yes or no', about: 'Answers “definitely burning out” or more.' },
  perceivedTeamExhaustion: {
    unit: 'points (0–54)',
    about: 'How exhausted the person finds the team: the climate.',
  },
  intentToLeave: { unit: 'yes or no', about: 'Says to intend to leave within two years.' },
  weeklyHours: {
    unit: 'hours/week',
    about: 'Hours worked in a week like this day; none when away.',
  },
  overloaded: {
    unit: 'yes or no',
    about: 'Whether a third more waits for each hour than can be done in it.',
  },
  teamDeparturesLast365Days: {
    unit: 'clinicians',
    about: 'People of all roles who left the clinic in the last 365 days, or since the start.',
  },
  teamVacancyShare: { unit: 'share', about: 'Part of the clinic’s funded posts that is empty.' },
  panelOverCapacity: {
    unit: 'ratio',
    about:
      'Patients for each provider at work against those for each provider’s post on day 0; none without a provider.',
  },
  vacationDaysLast365: {
    unit: 'days',
    about: 'Days of vacation a year at the clinic’s present rule.',
  },
  vacationCovered: {
    unit: 'share',
    about: 'Part of the messages of those on vacation that is covered.',
  },
  leadershipScore: { unit: 'points (12–60)', about: 'The score of the clinic’s leader.' },
  latentExhaustion: { unit: 'points (0–54)', about: 'True exhaustion, without the day’s strain.' },
  latentCynicism: { unit: 'points (0–30)', about: 'True cynicism.' },
  latentEfficacy: { unit: 'points (0–48)', about: 'True efficacy.' },
  latentMoralInjury: { unit: '0–1', about: 'True moral injury.' },
  engagement: { unit: '0–1', about: 'True engagement.' },
  trust: { unit: '0–1', about: 'True trust in leadership.' },
  strain: { unit: '0–1', about: 'True need for recovery.' },
  workPressure: { unit: 'ratio', about: 'Work waiting for each hour of the group’s capacity.' },
  leavingRate: { unit: '1/year', about: 'True chance of leaving, as a rate.' },
} as const satisfies Record<string, SurveyField>

export type SurveyFieldName = keyof typeof surveyFields

export const surveyFieldNames = Object.keys(surveyFields) as readonly SurveyFieldName[]

export type SurveyRow = Record<SurveyFieldName, number>
