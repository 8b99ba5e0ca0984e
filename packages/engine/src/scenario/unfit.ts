/**
 * Characters that no text of a file needs, and that make it look like another: controls, which terminals obey; what
 * turns the direction of the text around it, and spaces and marks without width, so that a name is read as another; breaks
 * of lines by other signs than a line feed; and halves of pairs and noncharacters, which neither UTF-8 nor XML can hold.
 * Joiners (U+200C, U+200D) are writing and stay. See Unicode Technical Report 36, on security.
 */
const unfit =
  '\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Noncharacter_Code_Point}\\u200b\\u2060-\\u2064\\ufeff\\u202a-\\u202e\\u2066-\\u2069'

/** In text on a single line. */
export const unfitInLine = new RegExp(`[${unfit}]`, 'u')

/** In text that may have line breaks and tabs. */
export const unfitInText = new RegExp(`(?![\\n\\t])[${unfit}]`, 'u')

/** Runs of them, to be replaced. */
export const unfitRuns = new RegExp(`[${unfit}]+`, 'gu')
