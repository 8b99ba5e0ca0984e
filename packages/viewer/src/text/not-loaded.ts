import { tongue, type Tongue } from './tongue.ts'

/** In both languages here: it is said when the files that hold words are not to be had. */
const said: Readonly<Record<Tongue, (why: string) => string>> = {
  en: why => `Burnout Dynamics could not be loaded (${why}). Check the network, and load it again.`,
  de: why =>
    `Burnout Dynamics konnte nicht geladen werden (${why}). Bitte das Netz prüfen und neu laden.`,
}

/** What a reader is told when a part of the page did not arrive. */
export const notLoaded = (error: unknown): string =>
  said[tongue](error instanceof Error ? error.message : String(error))

/** What leads from a page whose German words did not arrive to the same page in English; `null` where it is. */
export const goOnInEnglish: string | null = tongue === 'de' ? 'Auf Englisch weiter' : null
