/** Tops of the published scales on which burnout is measured, in points; all start at 0. */
export const EXHAUSTION_TOP = 54
export const CYNICISM_TOP = 30
export const EFFICACY_TOP = 48

/** Ends of the score by which clinicians rate their leader, in points (Shanafelt 2015). */
export const LEADERSHIP_LOW = 12
export const LEADERSHIP_HIGH = 60

/** The middle of a 0–1 scale, where an effect measured from the middle is nil. */
export const MIDDLE = 0.5

/**
 * The full-time week against which long weeks are told, in hours: that beyond which the law of the United
 * States asks for overtime. How much a longer one strains is the parameter `longHoursStrain`.
 */
export const STANDARD_WEEK = 40

export const DAYS_PER_YEAR = 365.25
export const MONTHS_PER_YEAR = 12
export const DAYS_PER_MONTH = DAYS_PER_YEAR / MONTHS_PER_YEAR
export const DAYS_PER_WEEK = 7
export const WORKING_DAYS_PER_WEEK = 5

/** Vacation is taken in so many blocks a year. */
export const VACATION_BLOCKS = 2

/** [days] From one block of vacation to the next. */
export const BETWEEN_BLOCKS = Math.round(DAYS_PER_YEAR / VACATION_BLOCKS)

/** Calendar days for each working day of a clinic that closes at weekends. */
export const CALENDAR_DAYS_PER_WORKING_DAY = DAYS_PER_WEEK / WORKING_DAYS_PER_WEEK

export const MINUTES_PER_HOUR = 60
