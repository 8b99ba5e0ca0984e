import {
  CYNICISM_TOP,
  DAYS_PER_WEEK,
  DAYS_PER_YEAR,
  EFFICACY_TOP,
  EXHAUSTION_TOP,
  LEADERSHIP_HIGH,
  LEADERSHIP_LOW,
  MIDDLE,
  MINUTES_PER_HOUR,
  STANDARD_WEEK,
  WORKING_DAYS_PER_WEEK,
} from '../parameters/scales.ts'
import type { ModelConstant } from '../stock-flow/model.ts'

/** Ends of scales, calendar and clock. */
export const scaleConstants: Readonly<Record<string, ModelConstant>> = {
  exhaustionTop: { value: EXHAUSTION_TOP, unit: 'points', about: 'Top of the scale.' },
  cynicismTop: { value: CYNICISM_TOP, unit: 'points', about: 'Top of the scale.' },
  efficacyTop: { value: EFFICACY_TOP, unit: 'points', about: 'Top of the scale.' },
  leadershipLow: { value: LEADERSHIP_LOW, unit: 'points', about: 'Lowest score of a leader.' },
  leadershipHigh: { value: LEADERSHIP_HIGH, unit: 'points', about: 'Highest score of a leader.' },
  middle: { value: MIDDLE, unit: 'dmnl', about: 'Middle of a scale from 0 to 1.' },
  standardWeek: { value: STANDARD_WEEK, unit: 'hours/week/person' },
  daysPerYear: { value: DAYS_PER_YEAR, unit: 'days/year' },
  daysPerWeek: { value: DAYS_PER_WEEK, unit: 'days/week' },
  workingDaysPerWeek: { value: WORKING_DAYS_PER_WEEK, unit: 'days/week' },
  minutesPerHour: { value: MINUTES_PER_HOUR, unit: 'minutes/hour' },
  hoursPerDay: { value: 24, unit: 'hours/day/person', about: 'Nobody works more.' },
  thousand: { value: 1000, unit: 'dmnl', about: 'Messages are counted for 1,000 patients.' },
  longestWait: { value: 365, unit: 'days', about: 'Longest wait that is shown.' },
  lapseTime: { value: 1, unit: 'days', about: 'On a ward, what is not done on the day lapses.' },
}
