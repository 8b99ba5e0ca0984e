/** Deutsche Wörter zu `diagramFile`; die Spalten der Datei heißen wie in der Befehlszeile. */
export const diagramFile = {
  caption: (month: number) =>
    `Kreisläufe des Diagramms in Monat ${month}: Anteil an der Veränderung.`,
  columns: { loop: 'Kreislauf', now: 'Jetzt', whole: 'Ganzer Lauf' },
  file: ['kind', 'from', 'to', 'sign', 'loop', 'strength', 'share', 'share_of_run'],
} as const
