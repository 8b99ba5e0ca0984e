/** Deutsche Wörter zu `flightDoorWords`. */
export const flightDoorWords = {
  loading: 'Lädt den Flugsimulator …',
  broken: (message: string) =>
    `Der Flugsimulator ließ sich nicht laden (${message}). Laden Sie die Seite neu, um es noch einmal zu versuchen.`,
} as const
