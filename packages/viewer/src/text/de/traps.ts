/** Deutsche Wörter zu `trapTexts`. */
export const trapTexts = {
  shiftingTheBurden: {
    story:
      'Das Team ist erschöpft, also gibt es Kurse und Wellness-Tage. Allen geht es besser, und die Arbeit zu verbessern, scheint weniger dringend. Dafür bleibt auch weniger Geld und Zeit. Die Arbeit wird schlechter. Bald braucht es mehr Kurse als zuvor.',
    out: 'Geld und Zeit für die Neugestaltung getrennt halten. Dann verschafft die Linderung Zeit für die Verbesserung.',
    watched: 'Erschöpfung',
    sliders: {
      crowding: 'Was Programme der Neugestaltung nehmen',
      erosion: 'Was Programme dem Können nehmen',
    },
  },
  fixesThatFail: {
    story:
      'Zu viele warten, also machen alle Überstunden. Nach einigen Wochen ist die Schlange kürzer. Nach einem Jahr sind die Leute müde, schaffen weniger in der Stunde, und manche gehen. Wer bleibt, arbeitet noch länger. Nun ist die Schlange länger, als sie sonst wäre.',
    out: 'Den Überstunden ein Ende setzen und unterdessen Leute für die Arbeit einstellen.',
    watched: 'Tage bis zum nächsten Termin',
    sliders: { overtimeResponse: 'Überstunden bei doppelter Wartezeit', newPosts: 'Neue Stellen' },
  },
  erodingGoals: {
    story:
      'Versprochen war ein Termin binnen drei Wochen. Es kommen mehr Menschen, und das Versprechen wird gebrochen. Nach einer Weile gelten vier Wochen als normal, und niemand strengt sich mehr so an. Dann gelten fünf als normal. Beschlossen hat das niemand.',
    out: 'Das Versprechen an etwas binden, das nicht wandert, und die Lücke mit Stellen schließen.',
    watched: 'Tage bis zum nächsten Termin',
    sliders: { driftRate: 'Wie schnell Warten normal wird', newPosts: 'Neue Stellen' },
  },
  limitsToGrowth: {
    story:
      'Ein neues Werkzeug spart Zeit. Sie wird mit Terminen gefüllt, und diese bezahlen mehr vom Werkzeug. Es wächst und wächst. Dann ist Schluss: Jeder Termin bringt Anrufe und Briefe, das Team ermüdet, und niemand hat mehr Zeit als zuvor.',
    out: 'Nicht das Wachstum antreiben, sondern die Grenze lockern: die gesparte Zeit größtenteils den Leuten lassen.',
    watched: 'Erschöpfung',
    sliders: {
      refill: 'Gesparte Zeit, die gefüllt wird',
      followUp: 'Sonstige Arbeit je neuem Termin',
    },
  },
  tragedyOfTheCommons: {
    story:
      'Zwei Stationen teilen sich einen Pool von Pflegekräften. Jede gewinnt, wenn sie ihn ruft, also ruft jede öfter. Nun arbeiten Pflegekräfte in fremden Räumen mit fremden Kranken. Jeder Ruf bringt weniger, und alle sind erschöpfter als ohne Pool.',
    out: 'Vereinbaren, wie viel jede Station ziehen darf, damit der Pool bei großer Not da ist.',
    watched: 'Erschöpfung der Pflege',
    sliders: {
      shareOfPool: 'Was jede Station vom Pool rufen darf',
      strangeness: 'Teil einer Stunde, der in der Fremde verloren geht',
    },
  },
  capabilityTrap: {
    story:
      'Mehr Termine sind gewünscht. Alle arbeiten länger, und sofort sind es mehr. Aber die Stunden fürs Verbessern fehlen. Formulare häufen sich, Abläufe zerfallen, und nach Monaten sind es weniger Termine als am Anfang, bei längeren Wochen.',
    out: 'Zuerst Zeit fürs Verbessern geben und einige Wochen lang weniger Termine ertragen.',
    watched: 'Termine in der Woche',
    sliders: {
      wantedMore: 'Mehr gewünschte Termine',
      protectedImproving: 'Geschütztes Verbessern',
    },
  },
  successToTheSuccessful: {
    story:
      'Wellness und Neugestaltung leben vom selben Geld. Wellness zeigt nach wenigen Monaten Erfolge, bekommt mehr vom nächsten Budget und zeigt noch mehr. Neugestaltung würde mehr helfen, braucht aber ein Jahr, bis man etwas sieht. Dazu kommt es nie.',
    out: 'Jedem ein eigenes Budget geben, bis beide Zeit hatten, Erfolge zu zeigen.',
    watched: 'Erschöpfung',
    sliders: {
      fenced: 'Wie weit jedes sein Budget behält',
      redesignTime: 'Monate, bis Neugestaltung wirkt',
    },
  },
} as const

/** Deutsche Wörter zu `amounts`. */
export const amounts = {
  points: (text: string) => `${text} Punkte`,
  days: (text: string) => `${text} Tage`,
  hours: (text: string) => `${text} Stunden in der Woche`,
  visits: (text: string) => `${text} Termine in der Woche`,
  people: (text: string) => `${text} Personen`,
  months: (text: string) => `${text} Monate`,
} as const

/** Deutsche Wörter zu `beyondAll`. */
export const beyondAll = {
  reliefLost:
    'Von dieser Linderung ist im letzten Jahr nichts mehr da, und es ging noch mehr verloren.',
  qualityLost: 'Vom Gewinn des Arbeitssystems ist nichts mehr da, und es ging noch mehr verloren.',
} as const

/** Deutsche Wörter zu `signWords`. */
export const signWords = {
  programmesForPeople: (value: string) => `Programme für Einzelne im Angebot: ${value}.`,
  relief: (value: string) => `Im besten Halbjahr ist die Erschöpfung geringer: um ${value}.`,
  reliefLost: (value: string) => `Von dieser Linderung ist im letzten Jahr ${value} wieder weg.`,
  worseThanNever: (value: string) => `Im letzten Jahr ist die Erschöpfung größer: um ${value}.`,
  repairLess: (value: string) => `Im letzten Jahr wird weniger neu gestaltet: um ${value}.`,
  crowdedOut: (value: string) => `Programme verdrängen bis zu ${value} der Neugestaltung.`,
  notCrowdedOut: (value: string) => `Programme verdrängen kaum Neugestaltung: ${value}.`,
  capabilityLess: (value: string) => `Es fehlt an Können, die Arbeit zu verbessern: um ${value}.`,
  trustLess: (value: string) => `Das Vertrauen in die Leitung ist geringer: um ${value}.`,
  burdenLoops: (value: string) =>
    `Verdrängung, Verlernen und verlorenes Vertrauen haben ${value} an der Veränderung der letzten zwei Jahre.`,
  nothingMended: (value: string) => `Es wird kaum mehr neu gestaltet: um ${value}.`,
  workWorse: (value: string) => `Im letzten Jahr läuft die Arbeit schlechter: um ${value}.`,
  urgencyLess: (value: string) =>
    `Solange die Lösung hält, ist die Dringlichkeit geringer: um ${value}.`,
  shorterWait: (value: string) => `Im besten Halbjahr ist die Wartezeit kürzer: um ${value}.`,
  longerWait: (value: string) => `Im letzten Jahr ist die Wartezeit länger: um ${value}.`,
  fewerPeople: (value: string) => `Im letzten Jahr sind es weniger Leute: um ${value}.`,
  saved: (value: string) => `Zuerst spart es bis zu ${value}.`,
  costlier: (value: string) => `Bis zum letzten Jahr hat es ${value} mehr gekostet.`,
  goalDrifts: (value: string) => `Die Wartezeit, die als normal gilt, wächst um ${value}.`,
  goalDriftsMore: (value: string) =>
    `Am Ende ist sie länger, als wenn man nichts täte: um ${value}.`,
  patientsLost: (value: string) => `Mehr Menschen geben auf: ${value}.`,
  timeSaved: (value: string) => `Maßnahmen, die Zeit sparen: ${value}.`,
  moreVisits: (value: string) => `Im letzten Jahr gibt es mehr Termine: um ${value}.`,
  growthOver: (value: string) =>
    `Das Wachstum ist vorbei: ${value} davon kam in den letzten zwei Jahren.`,
  nobodyLighter: (value: string) =>
    `Niemand ist entlastet: Die Erschöpfung ist um ${value} geringer.`,
  nursesShared: (value: string) => `Pools von Pflegekräften: ${value}.`,
  nursesPressed: (value: string) => `Der Druck auf die Pflege ist größer: um ${value}.`,
  careLess: (value: string) => `Von der nötigen Pflege wird weniger geleistet: um ${value}.`,
  nursesWorn: (value: string) => `Die Pflege ist erschöpfter: um ${value}.`,
  effortRisen: (value: string) => `Es wurde mehr neu gestaltet: um ${value}.`,
  effortEnded: (value: string) => `Das endete: Im letzten Jahr ist es noch ${value} mehr.`,
  qualityLost: (value: string) => `Vom Gewinn an guter Arbeit ist ${value} wieder weg.`,
  longerHours: (value: string) => `Im letzten Jahr sind die Wochen länger: um ${value}.`,
  noRelief: (value: string) => `Kürzer waren die Wochen kaum je: um ${value}.`,
  effortLess: (value: string) => `Im letzten Jahr wird weniger verbessert: um ${value}.`,
} as const

/** Deutsche Wörter zu `trapsPage`. */
export const trapsPage = {
  question: 'Welche Falle ist es, und wo ist der Ausweg?',
  picker: 'Fallen',
  clinic: 'In der Klinik',
  loops: 'Ihre Kreisläufe',
  model: 'Zum Ausprobieren',
  modelHint:
    'Das kleinste Modell mit diesem Aufbau. Seine Zahlen sind angenommen, der Form wegen; die Simulation hat viel mehr davon.',
  out: 'Der Ausweg',
  lessons: 'Lektionen dazu',
  noLesson: 'Dazu gibt es noch keine Lektion.',
  alone: 'nichts getan',
  trap: 'die Falle',
  yours: 'Ihre Falle',
  wayOut: 'Ausweg',
  reset: 'Wie zuvor',
  months: 'Monate',
  weeks: 'Wochen',
  summary: (watched: string, trap: string, alone: string, wayOut: string) =>
    `${watched}, am Ende: ${trap} in der Falle, ${alone}, wenn man nichts tut, ${wayOut} auf dem Ausweg.`,
  plan: 'Steckt Ihr Plan in einer Falle?',
  waiting: 'Sucht in Ihrem Plan nach Fallen …',
  undecided: 'In diesem Plan ist nichts entschieden, also kann er in keiner Falle stecken.',
  none: (replicates: number) =>
    `Dieser Plan zeigt keine dieser Fallen, in ${replicates} Paaren von Läufen.`,
  shows: (name: string) => `Dieser Plan zeigt Anzeichen von „${name}“.`,
  because: (held: number, of: number) =>
    `${held} von ${of} Anzeichen, verglichen mit demselben Team, in dem nichts entschieden wird:`,
  more: 'Die Falle und der Ausweg',
  unseen: 'Der Simulation fehlt, was diese Falle braucht; kein Plan kann sie zeigen.',
  caution:
    'Anzeichen sagen, was zusammen auftritt, und nicht, was schuld ist. Ab wann ein Anzeichen zählt, ist angenommen.',
} as const
