import { tongue } from './tongue.ts'

/** A title as it stands within a sentence: German keeps the capitals of its nouns. */
export const inRunningText = (title: string): string =>
  tongue === 'de' ? title : title.charAt(0).toLowerCase() + title.slice(1)
