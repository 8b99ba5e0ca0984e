/** Days in a mean month: every date of a report is counted in months since the start. */
export const DAYS_PER_MONTH = 365.25 / 12
