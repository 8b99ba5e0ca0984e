/** Wie jeder benannte Kreislauf heißt und was er erzählt. */
export const loopTexts = {
  symptomaticFix: {
    label: 'Schnelle Linderung',
    story: 'Erschöpfung ruft nach Wellness-Programmen, und sie lindern sie bald.',
  },
  fundamentalFix: {
    label: 'Die Arbeit verbessern',
    story:
      'Aus Erschöpfung wird Dringlichkeit, aus Dringlichkeit Neugestaltung, und bessere Arbeit zehrt weniger; das braucht Zeit.',
  },
  budgetCrowdOut: {
    label: 'Verdrängung',
    story:
      'Wellness-Programme verbrauchen Geld und Aufmerksamkeit, die Neugestaltung brauchte; die Arbeit bleibt, wie sie ist, und Erschöpfung ruft nach mehr davon.',
  },
  capabilityErosion: {
    label: 'Verlerntes Verbessern',
    story:
      'Eine Organisation, die sich auf Wellness-Programme verlässt, verlernt, ihre Arbeit zu verbessern, und braucht mehr davon.',
  },
  tolerance: {
    label: 'Verlorenes Vertrauen',
    story:
      'Wo Programme die einzige Antwort sind, vertrauen die Menschen der Leitung weniger, nutzen das Angebot weniger und werden weniger entlastet.',
  },
  workloadTurnover: {
    label: 'Kette der Abgänge',
    story:
      'Wer geht, lässt die Arbeit denen, die bleiben; sie erschöpfen sich daran und gehen ihrerseits.',
  },
  hiring: {
    label: 'Einstellen',
    story: 'Für eine leere Stelle wird gesucht, und Monate später ist sie besetzt.',
  },
  onboardingBurden: {
    label: 'Neue einarbeiten',
    story:
      'Wer nachkommt, muss von den Erfahrenen eingearbeitet werden, und auch das erschöpft sie.',
  },
  rework: {
    label: 'Fehler und Nacharbeit',
    story: 'Müde Menschen machen Fehler, Fehler machen Arbeit, und Arbeit macht müde.',
  },
  overtime: {
    label: 'Überstunden',
    story:
      'Warten mehr Kranke, wird länger gearbeitet; mehr kommen an die Reihe, und weniger warten.',
  },
  overtimeFatigue: {
    label: 'Müde von Überstunden',
    story: 'Längere Tage ermüden, Müde schaffen weniger Besuche, und mehr Kranke warten.',
  },
  contagion: {
    label: 'Ansteckung',
    story:
      'Erschöpfung und Zynismus übertragen sich von Kolleginnen und Kollegen, die mehr davon haben.',
  },
  survivor: {
    label: 'Die Bleibenden',
    story:
      'Die am meisten Erschöpften gehen, und das Mittel der Bleibenden sinkt, obwohl sich niemand erholt hat.',
  },
  voice: {
    label: 'Stimme',
    story:
      'Wer vertraut, sagt, was nicht stimmt; Neugestaltung verbessert das Richtige; und wessen Arbeit besser wird, vertraut.',
  },
  accessErosion: {
    label: 'Zerrinnender Anspruch',
    story:
      'Lange Wartezeiten werden normal, es geschieht weniger, um sie zu verkürzen, und sie bleiben lang.',
  },
  budgetSqueeze: {
    label: 'Knapper Haushalt',
    story:
      'Abgänge kosten Geld, das Neugestaltung gebraucht hätte; die Arbeit bleibt, wie sie ist, und mehr gehen.',
  },
  throughput: {
    label: 'Druck auf Menge',
    story:
      'Wo weniger Besuche stattfinden als geplant, drängt die Leitung auf mehr; das erschöpft die, die sie leisten.',
  },
} as const
