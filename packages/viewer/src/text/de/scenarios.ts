/** Namen der mitgelieferten Szenarien und was jedes fragt; die Schlüssel sind Dateinamen. */
export const scenarioTexts = {
  baseline: {
    name: 'Basisszenario',
    what: 'Eine Organisation der Grundversorgung mit vier Kliniken unter gewöhnlicher Last: dreißig Ärztinnen und Ärzte, acht Fachkräfte mit erweiterter Praxis, neunzehn Pflegende und achtunddreißig Assistenzkräfte. Fast jede zweite Person hat ein Burnout, und dabei bleibt es. Wie sieht das von innen aus?',
  },
  'ai-scribes': {
    name: 'KI-Schreibhilfe, Zeit behalten',
    what: 'Eine Schreibhilfe hört zu und entwirft die Notiz, in einem Drittel der Besuche; die gesparte Zeit bleibt bei den Menschen. Wie viel vom Burnout ist Dokumentation?',
  },
  'ai-scribes-refilled': {
    name: 'KI-Schreibhilfe, Zeit gefüllt',
    what: 'Dieselbe Schreibhilfe, aber die gesparten Minuten werden mit weiteren Besuchen gefüllt. Wer hat den Nutzen, die Menschen oder der Terminplan?',
  },
  'business-case': {
    name: 'Wirtschaftlichkeit',
    what: 'Ein Programm, das Burnout in drei Jahren um etwa ein Fünftel senkt. Lohnt es sich, nach dem veröffentlichten Rechenblatt und nach der Simulation?',
  },
  'call-burden': {
    name: 'Last der Rufbereitschaft',
    what: 'Zweieinhalb Nächte Rufbereitschaft pro Woche statt einer alle zwei Wochen. Was macht das mit denen, die gerufen werden, und mit den anderen?',
  },
  coaching: {
    name: 'Coaching',
    what: 'Achtzehn Monate lang wird allen Coaching angeboten, dann endet es. Wie viel bewirkt es, und wie lange hält es?',
  },
  'contagion-ablation': {
    name: 'Ohne Ansteckung',
    what: 'Erschöpfung und Zynismus stecken an, so die Annahme. Was bliebe vom Burnout, wenn sie es nicht täten?',
  },
  'continuous-feedback': {
    name: 'Laufende Rückmeldung in einer Welle',
    what: 'Die Welle des Szenarios „Pandemiewelle“, aber die Organisation sieht jeden Monat auf die Arbeit statt einmal im Jahr auf eine Umfrage. Was ist es wert, früher Bescheid zu wissen?',
  },
  'culture-first': {
    name: 'Zuerst die Kultur',
    what: 'Mitsprache, Sicherheit beim Sprechen, faire Anerkennung, Respekt, gemeinsame Werte und schützende Verträge: Die Arbeit bleibt gleich, der Ort nicht. Wie weit trägt das?',
  },
  'eroding-access-standard': {
    name: 'Die zugesagte Wartezeit zerrinnt',
    what: 'In drei Jahren kommt ein Achtel mehr Patientinnen und Patienten dazu, die Stellen bleiben, und niemand besteht auf der zugesagten Wartezeit. Was wird aus der Zusage?',
  },
  'fix-the-work': {
    name: 'Die Arbeit verbessern',
    what: 'Die Organisation verpflichtet sich, die Arbeit selbst neu zu gestalten, gleich was die Umfragen sagen. Wie lange ist es schlechter, bevor es besser wird?',
  },
  'float-pool': {
    name: 'Springerpool',
    what: 'Die Hälfte der Pflegenden jeder Station geht jeden Tag dorthin, wo am meisten Arbeit ist. Was gewinnt jede Station, und was verlieren alle?',
  },
  'hiring-freeze': {
    name: 'Einstellungsstopp',
    what: 'Um Geld zu sparen, wird drei Jahre lang keine frei werdende Stelle besetzt. Was kostet das die, die bleiben?',
  },
  'holding-the-standard': {
    name: 'An der Zusage festhalten, ohne Hände',
    what: 'Es kommen ebenso viele Patientinnen und Patienten dazu, aber die Leitenden halten an der zugesagten Wartezeit fest. Reicht ein Ziel allein?',
  },
  hospital: {
    name: 'Krankenhaus',
    what: 'Ein Krankenhaus mit fünf Stationen und zwei Ambulanzen, in dem die meisten in der Pflege arbeiten. Wer hat am meisten Burnout, und wer geht zuerst?',
  },
  'hours-cap': {
    name: 'Eine Obergrenze der Stunden',
    what: 'Niemand darf mehr als fünfzig Stunden in der Woche arbeiten, und die Arbeit wird nicht weniger. Schützt eine Regel gegen Überarbeitung die Menschen?',
  },
  'human-scribes': {
    name: 'Schreibkräfte',
    what: 'In sieben von zehn Besuchen schreibt ein geschulter Mensch die Notiz. Ist das Gesparte wert, was es kostet?',
  },
  improvers: {
    name: 'Halber Aufwand, mit Fachleuten',
    what: 'Eine halbe Verpflichtung zur Neugestaltung ändert allein wenig. Was bringen geschulte Fachleute bei gleichem Aufwand dazu?',
  },
  'inbox-and-record': {
    name: 'Nachrichten und Akte',
    what: 'Die Pflege sortiert alle Nachrichten vor, und die elektronische Akte wird um die Arbeit herum neu gebaut. Wie weit reicht ein aufgeräumter Bildschirm?',
  },
  'leadership-development': {
    name: 'Führung entwickeln',
    what: 'Die vier Klinikleitungen werden von ihren Leuten um zehn Punkte besser bewertet, auf einer Skala bis sechzig. Wie viel bewegt das, und wie bald?',
  },
  'longer-visits': {
    name: 'Längere Besuche',
    what: 'Zwanzig Minuten je Besuch statt siebzehneinhalb, mit denselben Kranken und demselben Team. Ist bessere Versorgung leichtere Arbeit?',
  },
  'mandate-wave': {
    name: 'Welle neuer Pflichten',
    what: 'Zwei Jahre lang für alle zwanzig Minuten am Tag mit neuen Formularen, Pflichtkursen und Messungen. Was machen tausend Klicks, und sind sie vergessen, wenn sie enden?',
  },
  'minimum-staffing': {
    name: 'Knappe Besetzung',
    what: 'In jedem Beruf fällt eine von zehn Stellen weg, um Gehälter zu sparen; niemandem wird gekündigt. Was kosten die gesparten Gehälter anderswo?',
  },
  'more-vacation': {
    name: 'Mehr Urlaub, gleiche Arbeit',
    what: 'Sechs Wochen Urlaub im Jahr statt vier, und niemand wird dafür eingestellt. Wer macht inzwischen die Arbeit?',
  },
  'night-team': {
    name: 'Ein Team für die Nächte',
    what: 'Andere übernehmen vier von fünf Nächten auf den Stationen. Lindert es Burnout, wenn Pflegende nachts schlafen?',
  },
  'nurse-cuts': {
    name: 'Weniger Pflegende auf den Stationen',
    what: 'Fünfzehn Prozent der Pflegestellen fallen weg, sobald jemand geht. Was gibt zuerst nach, die Versorgung oder die Pflegenden?',
  },
  'nurse-ratios': {
    name: 'Mehr Pflegende auf den Stationen',
    what: 'Fünfzehn Prozent mehr Pflegestellen im Krankenhaus: weniger Kranke für jede einzelne. Was haben Pflege, Ärzteschaft und Kranke davon?',
  },
  'optimal-staffing': {
    name: 'Stellen nach der Arbeit',
    what: 'Die Stellen folgen der Arbeit statt dem Haushalt: Wer für die Arbeit fehlt, wird bezahlt, in jedem Beruf. Was ändert das, und was verdeckt es?',
  },
  'overtime-and-locums': {
    name: 'Honorarkräfte statt Verbesserung',
    what: 'Drei Jahre lang füllen Honorarkräfte jede leere Stelle, und sonst geschieht nichts. Was bleibt, wenn sie gehen?',
  },
  'pandemic-surge': {
    name: 'Pandemiewelle',
    what: 'Die Nachfrage steigt für zwanzig Monate um zwei Fünftel und wird dann wieder normal. Wann ist das Burnout am größten, und wann ist es vorbei?',
  },
  'payment-reform': {
    name: 'Andere Vergütung im Einstellungsstopp',
    what: 'Der Stopp des Szenarios „Einstellungsstopp“, aber die Einnahmen hängen nicht von der Zahl der Besuche ab. Wer wird geschont, wenn Besuche fehlen?',
  },
  'peer-support': {
    name: 'Kollegialer Rückhalt in einer Welle',
    what: 'Die Welle des Szenarios „Pandemiewelle“, mit kleinen Gruppen, Nachbesprechungen und vertraulicher Beratung. Was halten Kolleginnen und Kollegen auf, das die Arbeit nicht loslässt?',
  },
  'primary-care-network': {
    name: 'Verbund der Grundversorgung',
    what: 'Zwanzig Kliniken der Grundversorgung mit achtzig Ärztinnen und Ärzten und rund zweihundertsiebzig Menschen, groß genug für Statistik. Wie weit unterscheiden sich Kliniken, und wie weit die Menschen in einer?',
  },
  'protected-time-and-cover': {
    name: 'Geschützte Zeit und Vertretung',
    what: 'Drei Stunden pro Woche ohne Besuche, Vertretung der Nachrichten im Urlaub und Mitsprache bei der Arbeitszeit. Was kann Zeit, das Geld nicht kann?',
  },
  'residency-programme': {
    name: 'Begleitprogramm in der Pflege',
    what: 'Alle Neuen im Krankenhaus werden das ganze erste Jahr begleitet. Wie viele gehen weniger, und wie bald sieht man es?',
  },
  'resilience-only': {
    name: 'Nur Resilienz, bei wenig Vertrauen',
    what: 'Kurse, eine App, Beratung und Rat zu Grenzen für alle, in einer Organisation, der wenige trauen. Hilft es denen, für die es gedacht ist?',
  },
  'shoes-off': {
    name: 'Schuhe aus',
    what: 'Dieselbe laufende Person, und diesmal kommen die Bleischuhe herunter: Unnötige Klicks, Formulare und Genehmigungen werden gesucht und beseitigt. Was ist mehr wert, stärkere Beine oder leichtere Schuhe?',
  },
  'small-clinic-cascade': {
    name: 'Kettenreaktion in einer kleinen Klinik',
    what: 'Eine Landpraxis mit vier Ärztinnen und Ärzten, zwei Pflegenden und vier Assistenzkräften verliert eine ärztliche Stelle, und die Suche dauert ein Jahr. Halten die drei anderen durch?',
  },
  'support-staff-cut': {
    name: 'Weniger Assistenz',
    what: 'Vier von zehn Assistenzstellen fallen auf einmal weg, um Geld zu sparen. Wohin geht ihre Arbeit?',
  },
  'team-based-care': {
    name: 'Versorgung im Team',
    what: 'Drei Assistenzkräfte für zwei Behandelnde statt zwei; sie nehmen auf, dokumentieren und halten nach, im Team. Wann lohnt es sich, und für wen?',
  },
  'team-based-care-withdrawn': {
    name: 'Versorgung im Team, abgezogen',
    what: 'Die Versorgung im Team läuft anderthalb Jahre, dann werden ihre Stellen anderswo gebraucht. Wie viel vom Gewinn ist zwei Jahre später übrig?',
  },
  'team-mix': {
    name: 'Andere Mischung der Behandelnden',
    what: 'Fünfzehn Prozent der ärztlichen Stellen werden gegen drei Viertel mehr Stellen mit erweiterter Praxis getauscht. Wer gewinnt?',
  },
  'train-the-runner': {
    name: 'Die Laufenden trainieren',
    what: 'Jemand läuft in Bleischuhen. Resilienztraining macht stärker und lässt die Schuhe an. Wie viel schneller läuft die Person?',
  },
  'transfer-test': {
    name: 'Prüfung: Wechsel',
    what: 'Fünf Ärztinnen und Ärzte einer guten Klinik tauschen den Platz mit fünf einer schlechten. Bringen Menschen ihr Burnout mit, oder werden sie wie die Klinik, in die sie kommen?',
  },
  'variance-test': {
    name: 'Prüfung: Streuung',
    what: 'Zwanzig Kliniken, die sich nur im Zufall unterscheiden: gleiche Stellen, gleich viele Patientinnen und Patienten, gleiche Leitung. Wie weit gehen sie trotzdem auseinander, und wie viel davon sähe nach einer guten oder schlechten Klinik aus?',
  },
  'wellness-first': {
    name: 'Zuerst Wellness',
    what: 'Auf Burnout folgen Resilienzkurse, Apps und Wohlfühltage, und die Arbeit bleibt, wie sie ist. Hält die Linderung?',
  },
  'wellness-ring-fenced': {
    name: 'Wellness, Neugestaltung geschützt',
    what: 'Die Programme des Szenarios „Zuerst Wellness“, aber Geld, Zeit und guter Wille der Neugestaltung sind geschützt. Ist Wellness dann noch eine Falle?',
  },
} as const
