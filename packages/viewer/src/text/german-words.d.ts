/** The German words of the site, which are kept apart when it is built. */
declare module 'virtual:german-words' {
  /** Brings them, where they are not there. */
  export const loadGerman: () => Promise<void>
}
