/** Was jeder Hebel heißt, was er ist, wie lange er braucht und was ihn teuer macht. */
export const leverTexts = {
  posts: {
    label: 'Ärztliche Stellen',
    about:
      'Bezahlte ärztliche Stellen im Vergleich zu heute. Neue Stellen sind zunächst leer und müssen besetzt werden; gestrichene Stellen fallen weg, wenn jemand geht.',
    timeToEffect: '9 Monate bis zur Besetzung, ein weiteres Jahr bis zur vollen Leistung',
    cost: 'Gehalt und Nebenkosten für jede besetzte Stelle über dem ersten Tag; gespart für jede darunter. Parameter salaryPhysician, angenommen.',
  },
  advancedPracticePosts: {
    label: 'Stellen mit erweiterter Praxis',
    about:
      'Bezahlte Stellen für Nurse Practitioners und Physician Assistants im Vergleich zu heute. Sie behandeln neben den Ärztinnen und Ärzten.',
    timeToEffect:
      'ein halbes Jahr bis zur Besetzung, ein weiteres halbes Jahr bis zur vollen Leistung',
    cost: 'Gehalt und Nebenkosten für jede besetzte Stelle über dem ersten Tag; gespart für jede darunter. Parameter salaryAdvancedPractice, angenommen.',
  },
  nursePosts: {
    label: 'Pflegestellen',
    about:
      'Bezahlte Pflegestellen im Vergleich zu heute. Auf einer Station bedeuten mehr Pflegende weniger Kranke für jede einzelne; wo sie fehlen, fällt ihre Arbeit auf die Behandelnden zurück oder bleibt liegen.',
    timeToEffect: '3 Monate bis zur Besetzung, 3 weitere bis zur vollen Leistung',
    cost: 'Gehalt und Nebenkosten für jede besetzte Stelle über dem ersten Tag; gespart für jede darunter. Parameter salaryNurse, angenommen.',
  },
  supportStaff: {
    label: 'Stellen in der Assistenz',
    about:
      'Bezahlte Stellen für medizinische Assistenz und anderes unterstützendes Personal im Vergleich zu heute. Haben sie Zeit, übernehmen sie Dokumentation, Aufträge und Nachrichten; werden sie gestrichen, fällt ihre Arbeit zurück.',
    timeToEffect: 'zwei Monate',
    cost: 'Gehalt und Nebenkosten für jede besetzte Stelle über dem ersten Tag; gespart für jede darunter. Parameter salarySupport, angenommen.',
  },
  staffToWork: {
    label: 'Stellen nach der Arbeit bemessen',
    about:
      'Bestmögliche statt knapper Besetzung: In jedem Quartal wird dieser Anteil der Lücke zwischen den vorhandenen und den nötigen Stellen bezahlt, in jedem Beruf.',
    timeToEffect: 'ein Jahr',
    cost: 'Gehälter der zusätzlichen Stellen, die im Hauptbuch stehen; mehr ist nicht angenommen.',
  },
  dismissals: {
    label: 'Kündigungen bei Stellenabbau',
    about:
      'Ob gestrichene Stellen sofort wegfallen, samt denen, die sie haben, oder erst, wenn jemand von selbst geht.',
    timeToEffect: 'sofort',
    cost: '',
  },
  panel: {
    label: 'Betreute Patientinnen und Patienten',
    about:
      'Wie viele Menschen die Organisation betreut, im Vergleich zu heute. Eine Obergrenze ist eine Änderung nach unten.',
    timeToEffect: 'Wochen',
    cost: '',
  },
  visitLength: {
    label: 'Minuten je Besuch',
    about:
      'Geplante Minuten Kontakt in einem Besuch. Längere Besuche sind bessere Versorgung und weniger Besuche am Tag.',
    timeToEffect: 'sofort',
    cost: '',
  },
  hiringFreeze: {
    label: 'Einstellungsstopp',
    about:
      'Solange er gilt, beginnt keine neue Suche und keine läuft weiter; gegebene Zusagen werden eingehalten.',
    timeToEffect: 'Monate',
    cost: '',
  },
  timeToHire: {
    label: 'Dauer der Stellenbesetzung',
    about:
      'Mittlere Dauer einer Suche im Vergleich zu heute, ohne die Zulassung: sechs Monate in der Ärzteschaft, drei in der Pflege.',
    timeToEffect: 'Monate',
    cost: '',
  },
  vacation: {
    label: 'Urlaub',
    about:
      'Kalendertage Urlaub im Jahr, in zwei Blöcken. Die Arbeit derer, die fort sind, fällt auf die, die bleiben.',
    timeToEffect: 'Tage, und nach etwa drei Wochen vorbei',
    cost: '',
  },
  vacationCover: {
    label: 'Vertretung im Urlaub',
    about:
      'Anteil der Nachrichten im Urlaub, die andere im Team beantworten. Der Rest wartet, wird am Strand gelesen und danach abgearbeitet.',
    timeToEffect: 'beim nächsten Urlaub',
    cost: '',
  },
  callNights: {
    label: 'Nächte in Rufbereitschaft',
    about:
      'Nächte pro Woche in Rufbereitschaft je Ärztin oder Arzt, wenn jede Stelle besetzt ist. Weniger Kolleginnen und Kollegen bedeuten mehr Nächte; ab zwei pro Woche gibt es mehr Burnout.',
    timeToEffect: 'Wochen',
    cost: '',
  },
  nightShifts: {
    label: 'Nachtschichten',
    about:
      'Änderung des Anteils der Schichten, die eine Station nachts selbst leistet: −100\u202f%, wenn andere jede Nacht übernehmen; mehr, wenn sie für andere einspringt. Nächte stören den Schlaf und ermüden mehr als Tage. Was die anderen kosten, ist hier nicht gezählt.',
    timeToEffect: 'Tage',
    cost: '',
  },
  hoursCap: {
    label: 'Obergrenze der Wochenstunden',
    about: 'Stunden pro Woche, die niemand überschreiten darf. Was dann nicht getan wird, wartet.',
    timeToEffect: 'sofort',
    cost: '',
  },
  protectedTime: {
    label: 'Geschützte Zeit',
    about:
      'Stunden pro Woche ohne Besuche, für Nachrichten und andere Arbeit, für jede ärztliche Stelle und jede mit erweiterter Praxis.',
    timeToEffect: 'Wochen',
    cost: '',
  },
  flexibleScheduling: {
    label: 'Flexible Dienstpläne',
    about:
      'Wie weit die Beschäftigten wählen, wann sie arbeiten. Arbeit und Zuhause geraten seltener aneinander; die Arbeit selbst bleibt.',
    timeToEffect: 'Wochen',
    cost: 'Planung und Verwaltung; angenommen.',
  },
  onboarding: {
    label: 'Einarbeitung und Begleitprogramme',
    about:
      'Wie gut neue Kolleginnen und Kollegen im ersten Jahr begleitet werden. Sie lernen schneller, und weniger gehen früh.',
    timeToEffect: 'ein Jahr',
    cost: 'Anleitende und Kurse, auf alle verteilt; angenommen.',
  },
  locums: {
    label: 'Honorarkräfte auf leeren Stellen',
    about:
      'Anteil der leeren Stellen, auf denen Honorarkräfte gegen Aufpreis einspringen. Die Stelle bleibt leer.',
    timeToEffect: 'Wochen',
    cost: '',
  },
  floatPool: {
    label: 'Pflegende in einem Springerpool',
    about:
      'Anteil der Pflegenden, die dorthin gehen, wo an dem Tag die Arbeit ist. Fern von der eigenen Station schaffen sie weniger.',
    timeToEffect: 'sofort',
    cost: '',
  },
  scribes: {
    label: 'Besuche mit KI-Schreibhilfe',
    about:
      'Anteil der Besuche, in denen die mithörende Dokumentation wirklich genutzt wird. In den randomisierten Studien war es etwa ein Drittel.',
    timeToEffect: '30 Tage',
    cost: 'Eine Lizenz je Person; angenommen, denn die veröffentlichten Preise gehen weit auseinander.',
  },
  scribeRefill: {
    label: 'Gesparte Zeit mit Besuchen gefüllt',
    about:
      'Anteil der Zeit, die Schreibhilfen sparen, der für weitere Besuche verwendet wird statt für die Menschen, die dort arbeiten.',
    timeToEffect: 'sofort',
    cost: '',
  },
  inboxTriage: {
    label: 'Nachrichten von der Pflege vorsortiert',
    about:
      'Anteil der Nachrichten, die eine Pflegekraft beantwortet oder vorbereitet, bevor sie weitergehen.',
    timeToEffect: 'Wochen',
    cost: 'Eine Viertelstelle Pflege je Person; angenommen.',
  },
  mandates: {
    label: 'Neue Pflichten der Verwaltung',
    about:
      'Zusätzliche Minuten am Tag für Formulare, Pflichtkurse und Messungen, die alle erledigen müssen.',
    timeToEffect: 'sofort',
    cost: '',
  },
  redesign: {
    label: 'Verpflichtung zur Neugestaltung',
    about:
      'Mindestaufwand dafür, unnötige Arbeit zu beseitigen, gleich was die Umfragen sagen. Er kostet zuerst Zeit des Teams und gibt sie später zurück.',
    timeToEffect: 'etwa 6 Monate schlechter, nach 12 bis 18 besser',
    cost: 'Ein kleines Team für Verbesserung in jeder Klinik; angenommen.',
  },
  improvementCapacity: {
    label: 'Fachleute für Verbesserung im Team',
    about:
      'Geschulte Fachleute und geschützte Zeit für Verbesserung. Derselbe Aufwand für Neugestaltung erreicht damit mehr; ohne Aufwand erreichen sie nichts.',
    timeToEffect: 'ein Jahr',
    cost: 'Bei vollem Einsatz zwei geschulte Fachleute auf hundert Beschäftigte; angenommen.',
  },
  frictionAudit: {
    label: 'Suche nach Reibung',
    about:
      'Eine ständige Suche nach unnötigen Klicks, Formularen und Genehmigungen, die dann wegfallen. Sie wirkt rasch und kostet wenige Stunden, reicht nur so weit, wie sich etwas leicht beseitigen lässt, und muss weitergehen, sonst kehrt die Reibung zurück.',
    timeToEffect: 'zwei bis drei Monate',
    cost: 'Einige Tage einer Fachkraft für Analyse je Klinik und Jahr; angenommen.',
  },
  teamCare: {
    label: 'Versorgung im Team',
    about:
      'Assistenzkräfte nehmen auf, dokumentieren und halten nach, im Team mit den Behandelnden. Das aufzubauen dauert fast ein Jahr, lohnt sich nur mit mehr Assistenz und verkümmert, wenn sie überlastet oder abgezogen wird.',
    timeToEffect: 'einige Monate schlechter, nach 9 bis 12 besser',
    cost: 'Schulung und Begleitung; angenommen. Die Assistenz, die es braucht, ist ein eigener Hebel.',
  },
  usability: {
    label: 'Brauchbare elektronische Akte',
    about:
      'Wie weit die elektronische Akte um die Arbeit herum neu gebaut wird: bei vollem Ausbau ein Fünftel weniger Zeit für Dokumentation und Nachrichten.',
    timeToEffect: 'vier bis sechs Monate',
    cost: 'Ein Team für Anpassung und Schulung; angenommen.',
  },
  humanScribes: {
    label: 'Besuche mit Schreibkraft',
    about:
      'Anteil der Besuche, in denen ein geschulter Mensch die Notiz schreibt, im Raum oder von fern. Das spart mehr Dokumentation als Software und kostet weit mehr; gesparte Zeit wird wie bei der KI-Schreibhilfe mit Besuchen gefüllt.',
    timeToEffect: 'Wochen',
    cost: 'Eine Schreibkraft für 45.000\u00a0$ je ärztlicher Stelle und Stelle mit erweiterter Praxis, das sind zwei von fünf; Anbieter nennen 32.000 bis 55.000\u00a0$, angenommen.',
  },
  leadership: {
    label: 'Führung entwickeln',
    about:
      'Änderung der Punkte, mit denen die Beschäftigten ihre Klinikleitung bewerten, auf einer Skala von 12 bis 60.',
    timeToEffect: '6 bis 12 Monate',
    cost: 'Schulung und geschützte Zeit für Klinikleitungen, je Punkt; angenommen.',
  },
  speakingUp: {
    label: 'Offen sprechen können',
    about:
      'Leitende fragen nach schlechten Nachrichten und handeln danach. So entsteht psychologische Sicherheit: Sie federt knappe Mittel ab, senkt die Schwelle zur Hilfe und lässt die Neugestaltung zur Arbeit passen.',
    timeToEffect: '6 bis 12 Monate',
    cost: 'Schulung der Leitenden und Zeit für kurze Besprechungen; angenommen.',
  },
  autonomy: {
    label: 'Mitsprache im Betrieb',
    about:
      'Wie weit die Beschäftigten über Pläne, Besetzung und Abläufe mitentscheiden, im Vergleich zu heute; unter null wird ihnen Mitsprache genommen. Sie gibt Einfluss, und damit Ressourcen und Vertrauen.',
    timeToEffect: '3 bis 12 Monate',
    cost: 'Treffen, in denen die Beschäftigten über Pläne und Abläufe entscheiden; angenommen.',
  },
  recognition: {
    label: 'Anerkennung und faire Belohnung',
    about:
      'Gute Arbeit wird gesehen und unsichtbare Arbeit belohnt. Das hebt die Belohnung im Verhältnis zum Aufwand, das Vertrauen und das Gefühl, gute Arbeit zu leisten.',
    timeToEffect: '6 bis 12 Monate',
    cost: 'Zeit der Leitenden und faire Belohnung unsichtbarer Arbeit; angenommen.',
  },
  valuesAlignment: {
    label: 'Übereinstimmung der Werte',
    about:
      'Prüfungen, wo Arbeit und erklärte Werte auseinandergehen, mit Folgen; unter null wendet sich die Organisation von dem ab, wofür die Beschäftigten stehen. Es wirkt auf moralische Verletzung, Vertrauen und das Gefühl, gute Arbeit zu leisten.',
    timeToEffect: '6 bis 24 Monate',
    cost: 'Jedes Jahr eine Prüfung dessen, was verlangt wird, gegen das, was die Organisation sagt; angenommen.',
  },
  equity: {
    label: 'Respekt und Gerechtigkeit',
    about:
      'Die emotionale Last, die manche Gruppen mehr tragen als andere, wird geteilt und erleichtert. Das hilft denen, die sie tragen.',
    timeToEffect: 'Wochen bis Monate',
    cost: 'Regeln gegen Herabsetzung, faire Verteilung emotionaler Arbeit, Unterstützung für die, die mehr tragen; angenommen.',
  },
  advocacy: {
    label: 'Schutz im Arbeitsvertrag',
    about:
      'Verträge, die jene schützen, die für Kranke und Kolleginnen und Kollegen sprechen. Wirkt wenig auf Vertrauen und Übereinstimmung der Werte.',
    timeToEffect: 'ein Jahr oder mehr',
    cost: 'Rechtliche Arbeit und Vertretung; angenommen.',
  },
  wellness: {
    label: 'Griff nach Wellness-Programmen',
    about:
      'Wie stark die Organisation auf Burnout mit Resilienzkursen, Apps und Wohlfühltagen antwortet.',
    timeToEffect: 'Wochen; lässt über Monate nach',
    cost: 'Programmkosten des veröffentlichten Rechenblatts, bei voller Reichweite.',
  },
  resilienceTraining: {
    label: 'Resilienztraining',
    about:
      'Trainiert die Laufenden, statt ihnen die Bleischuhe abzunehmen: Wer mitmacht, empfindet dieselbe Arbeit als etwas weniger belastend. Wo das Vertrauen gering ist, wird es als Vorwurf verstanden.',
    timeToEffect: '3 Monate; 6 Monate nach dem Ende halb vorbei',
    cost: 'Kurse und Zeit, mit einem Platz für alle; angenommen.',
  },
  mindfulness: {
    label: 'Achtsamkeits-App',
    about:
      'Anteil der Beschäftigten, denen sie angeboten wird. Wer mitmacht, ist etwas weniger erschöpft; wo das Vertrauen gering ist, wird es als Vorwurf verstanden.',
    timeToEffect: '3 Monate; 6 Monate nach dem Ende halb vorbei',
    cost: 'Lizenzen; angenommen.',
  },
  coaching: {
    label: 'Coaching',
    about:
      'Anteil der Beschäftigten, denen professionelles Coaching angeboten wird. Es tut viel für Freiwillige und weniger für alle, weil wenige mitmachen.',
    timeToEffect: '3 Monate; 6 Monate nach dem Ende halb vorbei',
    cost: 'Sechs Sitzungen für alle, die mitmachen; angenommen.',
  },
  counselling: {
    label: 'Vertrauliche Beratung',
    about:
      'Anteil der Beschäftigten, denen vertrauliche Hilfe angeboten wird. Die Angst vor dem Stempel hält viele ab, weniger dort, wo man offen sprechen kann.',
    timeToEffect: '3 Monate; 6 Monate nach dem Ende halb vorbei',
    cost: 'Beratende außerhalb der Organisation; angenommen.',
  },
  peerGroups: {
    label: 'Kleine Gruppen in geschützter Zeit',
    about:
      'Anteil der Beschäftigten, denen alle zwei Wochen eine geschützte Stunde unter Kolleginnen und Kollegen angeboten wird. Wirkt vor allem gegen Zynismus.',
    timeToEffect: '3 Monate; 6 Monate nach dem Ende halb vorbei',
    cost: 'Leitung der Gruppen; die Stunden kommen aus der Arbeitszeit derer, die mitmachen; angenommen.',
  },
  debriefs: {
    label: 'Nachbesprechung nach Krisen',
    about:
      'Anteil der schweren Ereignisse, nach denen das Team zusammenkommt. Das lässt moralische Verletzung bei denen abklingen, die vertrauen.',
    timeToEffect: 'Monate',
    cost: 'Moderation und Zeit nach schweren Ereignissen; angenommen.',
  },
  boundaries: {
    label: 'Grenzen um die Arbeit',
    about:
      'Hilfe dabei, die Arbeit bei der Arbeit zu lassen: Absprachen zur Erreichbarkeit und Übung im Grenzenziehen.',
    timeToEffect: 'Monate',
    cost: 'Schulung und Absprachen zur Erreichbarkeit; angenommen.',
  },
  ringFence: {
    label: 'Neugestaltung schützen',
    about:
      'Anteil an Geld, Zeit und gutem Willen der Neugestaltung, den weder Wellness-Programme noch ein knapper Haushalt antasten dürfen.',
    timeToEffect: 'Monate',
    cost: '',
  },
  surveyDelay: {
    label: 'Alter der Burnout-Zahlen',
    about:
      'Wie alt die Zahlen sind, nach denen die Organisation handelt: etwa 9 Monate bei einer jährlichen Umfrage, ein Monat bei einer laufenden.',
    timeToEffect: 'Monate',
    cost: '',
  },
  workSignal: {
    label: 'Dringlichkeit an der Arbeit ablesen',
    about:
      'Anteil der Dringlichkeit, der aus der Messung der Arbeit selbst kommt statt daraus, wie die Menschen sich fühlen.',
    timeToEffect: 'Monate',
    cost: '',
  },
  accessCommitment: {
    label: 'An der zugesagten Wartezeit festhalten',
    about:
      'Wie fest die Leitenden an der zugesagten Wartezeit halten. Ohne das werden lange Wartezeiten normal: Das schont das Team und geht zulasten der Wartenden; mit ihm bleibt der Druck, aufzuholen.',
    timeToEffect: 'Monate',
    cost: '',
  },
  valueBased: {
    label: 'Vergütung nach Nutzen statt Menge',
    about:
      'Anteil der Einnahmen, der nicht von der Zahl der Besuche abhängt. Je größer er ist, desto weniger drängt die Leitung auf Menge, wenn weniger Besuche stattfinden als geplant, und desto weniger kostet ein ausgefallener Besuch.',
    timeToEffect: 'Monate',
    cost: '',
  },
} as const
