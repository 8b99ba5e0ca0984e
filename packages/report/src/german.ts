// The door for the German that the viewer says, too. It opens without the rest of the report.

export { germanExplanation as explainedSentences } from './text/de/explained.ts'
export { inputTexts } from './text/de/input-texts.ts'
export { inputLabel, policyText } from './text/de/inputs.ts'
export { leverTexts } from './text/de/lever-words.ts'
export { loopTexts } from './text/de/loop-words.ts'
export { quantity } from './text/de/quantities.ts'
export { aboutInGerman, scenarioTexts } from './text/de/scenarios.ts'
export { money } from './text/de/money.ts'
export type { Words } from './text/tongue.ts'
export { lengthWords } from './text/de/lengths.ts'
