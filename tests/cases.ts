import * as fc from 'fast-check'

/** Tells every property how many cases to try: as many as `npm run fuzz` asks for, or the usual hundred. */
const asked = process.env['FUZZ_CASES']
if (asked !== undefined) fc.configureGlobal({ numRuns: Number(asked) })
