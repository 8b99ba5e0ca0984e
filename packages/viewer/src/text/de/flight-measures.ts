/** Die Maßnahmen in einfachen Worten. */
export const measureWords = {
  supportStaff: {
    name: 'Assistenzkräfte',
    about:
      'Bezahlte Stellen am Empfang und neben den Behandelnden. Zu spüren nach zwei bis drei Monaten.',
    levels: ['wie jetzt', '2 mehr', '5 mehr'],
    lesson: 'Nimmt allen Arbeit ab, solange die Gehälter gezahlt werden.',
  },
  locums: {
    name: 'Honorarkräfte auf leeren Stellen',
    about: 'Fremde gegen Aufpreis, binnen Wochen. Die Stelle bleibt leer.',
    levels: ['keine', 'auf der Hälfte', 'auf allen'],
    lesson:
      'Wirkt, solange bezahlt wird, und hinterlässt nichts. Das Budget zahlt wie für wenige leere Stellen; das Geld oben zählt alle.',
  },
  hiringFreeze: {
    name: 'Einstellungsstopp',
    about: 'Stellen, die leer werden, bleiben leer. Bringt sofort Geld.',
    levels: ['aus', 'an'],
    lesson:
      'Wer geht, lässt die Arbeit denen, die bleiben. Das Geld, das er bringt, geht durch fehlende Besuche und Abgänge um ein Vielfaches verloren.',
  },
  visitLength: {
    name: 'Minuten je Besuch',
    about: 'Kürzere Besuche, dafür mehr. Kostet nichts, wirkt sofort.',
    levels: ['17½', '15'],
    lesson: 'Verkürzt das Warten ein wenig und lässt mehr Fehler durch.',
  },
  redesign: {
    name: 'Neugestaltung der Arbeit',
    about:
      'Arbeitszeit, um Arbeit zu beseitigen, die niemandem hilft. Etwa ein halbes Jahr schlechter, nach einem Jahr oder mehr besser.',
    levels: ['wie Befragungen drängen', 'halb', 'voll'],
    lesson:
      'Die Verbesserung mit der größten Wirkung, und die teuerste. Für sich allein bewirkt die Hälfte davon wenig mehr als das, wozu Befragungen die Organisation ohnehin drängen.',
  },
  improvementCapacity: {
    name: 'Fachleute für Verbesserung im Team',
    about:
      'Lehrt Menschen, ihre eigene Arbeit zu verbessern, und gibt ihnen Stunden dafür. Zu spüren nach einem Jahr.',
    levels: ['keine', 'einige', 'überall'],
    lesson: 'Lässt jede Stunde Neugestaltung weiter reichen und bewahrt das Können.',
  },
  usability: {
    name: 'Eine brauchbare elektronische Akte',
    about: 'Ein Projekt mit dem Hersteller, dann Pflege. Zu spüren nach vier bis sechs Monaten.',
    levels: ['wie jetzt', 'verbessert'],
    lesson: 'Gibt allen Minuten zurück, Tag für Tag.',
  },
  scribes: {
    name: 'Besuche mit KI-Schreibhilfe',
    about: 'Notizen, die ein Programm schreibt. Zu spüren nach ein bis zwei Monaten.',
    levels: ['keine', '3 von 10', '6 von 10'],
    lesson:
      'Spart Minuten, von denen ein Teil mit Besuchen gefüllt wird, wenn es niemand verhindert.',
  },
  scribeRefill: {
    name: 'Minuten, die Schreibhilfen sparen',
    about: 'Ob ein Teil davon mit Besuchen gefüllt wird. Zählt nur mit Schreibhilfen.',
    levels: ['ein Teil wird zu Besuchen', 'bleiben bei den Menschen'],
    lesson: 'Macht aus Schreibhilfen, die mehr Arbeit möglich machen, eine Linderung.',
  },
  leadership: {
    name: 'Führung entwickeln',
    about:
      'Kurse und Zeit für die, die die Kliniken leiten. Zu spüren nach einem halben bis einem Jahr.',
    levels: ['keine', 'etwas', 'viel'],
    lesson: 'Bewegt Vertrauen, Rückhalt und Abgänge, langsam und auf Dauer.',
  },
  wellness: {
    name: 'Wellness-Programm',
    about: 'Resilienzkurse, Apps, Wellness-Tage. Zu spüren nach Wochen.',
    levels: ['keines', 'etwas', 'voll'],
    lesson:
      'Lindert etwa ein Jahr lang. Währenddessen zehrt es an Geld und Aufmerksamkeit, von denen die Verbesserung der Arbeit lebt, und Vertrauen geht verloren.',
  },
} as const

/** Wie die Gruppen der Maßnahmen heißen. */
export const groupWords = {
  posts: 'Stellen und Stunden',
  work: 'Die Arbeit',
  care: 'Fürsorge und Führung',
} as const

/** Wofür eine Maßnahme da ist. */
export const kindWords = {
  'quick fix': 'schnelle Linderung',
  repair: 'Verbesserung',
  exchange: 'gekaufte Linderung',
} as const
