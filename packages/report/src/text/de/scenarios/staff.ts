import type { ScenarioText } from './scenario-text.ts'

/** Stellen und Stunden. */
export const staffScenarios = {
  'optimal-staffing': {
    english: { name: 'Staffing to the work', mark: 'e07cc95f' },
    name: 'Stellen nach der Arbeit',
    what: 'Die Stellen folgen der Arbeit statt dem Haushalt: Wer für die Arbeit fehlt, wird bezahlt, in jedem Beruf. Was ändert das, und was verdeckt es?',
    how: 'Ab Monat 6 wird jedes Vierteljahr in jedem Beruf bezahlt, was zwischen den vorhandenen Stellen und denen fehlt, die die Arbeit braucht. Einstellen dauert so lange wie üblich.',
    notice:
      'Nichts bewegt sich, bis jemand eingestellt ist; ab dem zweiten Jahr sinkt das Burnout stärker als mit jedem Programm. Weil wenige klagen, verbessert auch niemand die Arbeit: Hinter der Bequemlichkeit verfällt die Güte des Arbeitssystems, und die Stellen gleichen aus, was Neugestaltung gespart hätte.',
    try: 'Fügen Sie eine halbe Verpflichtung zur Neugestaltung hinzu. Wie viele der neuen Stellen werden dann nicht gebraucht?',
  },
  'minimum-staffing': {
    english: { name: 'Minimum staffing', mark: 'd7690a64' },
    name: 'Knappe Besetzung',
    what: 'In jedem Beruf fällt eine von zehn Stellen weg, um Gehälter zu sparen; niemandem wird gekündigt. Was kosten die gesparten Gehälter anderswo?',
    how: 'Ab Monat 6 sind in allen vier Berufen ein Zehntel weniger Stellen bezahlt; sie schließen, wenn jemand geht.',
    notice:
      'Ein Jahr lang sieht man wenig. Dann steigen Druck, Erschöpfung und Wartezeiten und bleiben hoch, mit ihnen die Fluktuation. Gehälter werden gespart, Besuche und Überstunden bezahlen dafür, und nach fünf Jahren ist von der Ersparnis nichts übrig.',
    try: 'Kürzen Sie auch die Zahl der Patientinnen und Patienten um ein Zehntel. Was bleibt vom Schaden, und was von der Ersparnis?',
  },
  'nurse-ratios': {
    english: { name: 'More nurses on the wards', mark: 'f4c12882' },
    name: 'Mehr Pflegende auf den Stationen',
    what: 'Fünfzehn Prozent mehr Pflegestellen im Krankenhaus: weniger Kranke für jede einzelne. Was haben Pflege, Ärzteschaft und Kranke davon?',
    how: 'Ab Monat 6 werden auf jeder Station und in jeder Ambulanz Stellen bezahlt und besetzt, wenn Pflegende gefunden sind; die da sind, lernen die Neuen an.',
    notice:
      'In den ersten Monaten sind mehr Stellen leer, mehr Neue anzulernen, und die Fluktuation ist höher, weil Neue am ehesten gehen. Dann sind Pflegende weniger erschöpft, weniger gehen, weniger Pflege bleibt ungetan, und weniger Kranke kommen zu Schaden. Gehälter sind bei Weitem der größte Posten.',
    try: 'Nehmen Sie stattdessen fünfzehn Prozent weg. Ist der Schaden so groß wie der Nutzen?',
  },
  'night-team': {
    english: { name: 'A team for the nights', mark: '87f9e4e4' },
    name: 'Ein Team für die Nächte',
    what: 'Andere übernehmen vier von fünf Nächten auf den Stationen. Lindert es Burnout, wenn Pflegende nachts schlafen?',
    how: 'Ab Monat 6 arbeiten die Menschen jeder Station ein Fünftel der Nachtschichten, die sie hatten, und stattdessen bei Tag. Stunden und Kranke bleiben gleich; wer für die Nächte kommt, wird weder simuliert noch bezahlt.',
    notice:
      'Die alltägliche Müdigkeit sinkt binnen Tagen, und dieselben Menschen schaffen etwas mehr. Burnout bewegt sich kaum: Müdigkeit ist nach dem Ausruhen weg, und was Pflegende zermürbt, ist der Druck in den Stunden.',
    try: 'Lassen Sie stattdessen fünfzehn Prozent mehr Pflegende den Druck mindern. Wofür würden Ihnen die Pflegenden zuerst danken, und wofür später?',
  },
  'nurse-cuts': {
    english: { name: 'Fewer nurses on the wards', mark: '57b8aba3' },
    name: 'Weniger Pflegende auf den Stationen',
    what: 'Fünfzehn Prozent der Pflegestellen fallen weg, sobald jemand geht. Was gibt zuerst nach, die Versorgung oder die Pflegenden?',
    how: 'Ab Monat 6 schließt mit jeder Pflegekraft, die geht, eine Stelle, bis fünfzehn Prozent fehlen. Es liegen so viele Kranke in den Betten wie zuvor.',
    notice:
      'Die Versorgung gibt zuerst nach: Binnen eines Jahres bleibt mehr Pflege ungetan als zuvor. Die Erschöpfung der Pflegenden folgt und steigt jahrelang; ihre Fluktuation ist zuerst geringer, weil die Neuen fehlen, die am ehesten gehen, und dann höher.',
    try: 'Wann im Lauf hätte es Ihnen eine jährliche Umfrage unter Pflegenden gesagt?',
  },
  'support-staff-cut': {
    english: { name: 'Support staff cut', mark: '330875fa' },
    name: 'Weniger Assistenz',
    what: 'Vier von zehn Assistenzstellen fallen auf einmal weg, um Geld zu sparen. Wohin geht ihre Arbeit?',
    how: 'In Monat 6 schließen die Stellen mit denen, die sie haben; Aufnahme, Dokumentation, Anordnungen und Nachrichten fallen auf Pflegende und Behandelnde zurück.',
    notice:
      'Die billigsten Stunden werden durch die teuersten ersetzt: Ärztinnen und Ärzte arbeiten vom ersten Monat an länger, Kranke warten länger, und alle, die bleiben, sind jahrelang erschöpfter, vor allem die verbliebenen Assistenzkräfte. Nach fünf Jahren hat der Abbau mehr gekostet als gespart: nicht gegebene Besuche, Überstunden, Abgänge, Schäden.',
    try: 'Streichen Sie stattdessen ein Fünftel, und erst, wenn jemand geht. Ist der Schaden halb so groß, oder kleiner?',
  },
  'team-mix': {
    english: { name: 'Another mix of providers', mark: '92df07c2' },
    name: 'Andere Mischung der Behandelnden',
    what: 'Fünfzehn Prozent der ärztlichen Stellen werden gegen drei Viertel mehr Stellen mit erweiterter Praxis getauscht. Wer gewinnt?',
    how: 'Ab Monat 6 schließen ärztliche Stellen, wenn jemand geht, und Stellen mit erweiterter Praxis öffnen, die schneller besetzt werden.',
    notice:
      'Ärztinnen und Ärzte gewinnen: Sechs Fachkräfte mit erweiterter Praxis kommen für weniger als drei ärztliche Kräfte, die gehen, werden früher gefunden und sehen neben ihnen Kranke. Insgesamt sind mehr Hände da, und die Gehälter steigen weniger, als die Kosten der Besuche sinken.',
    try: 'Wie viele Stellen mit erweiterter Praxis ersetzen eine ärztliche, nach Ihrem eigenen Maß: Stunden, Wartezeiten oder Geld?',
  },
  'float-pool': {
    english: { name: 'Float pool', mark: '7aa4af15' },
    name: 'Springerpool',
    what: 'Die Hälfte der Pflegenden jeder Station geht jeden Tag dorthin, wo am meisten Arbeit ist. Was gewinnt jede Station, und was verlieren alle?',
    how: 'Ab Monat 6 geht die Hälfte der Pflegestunden in einen Pool und wird nach der Arbeit des Tages verteilt. Fern der eigenen Station können Pflegende weniger leisten.',
    notice:
      'Die Tragik der Allmende. Einer Station, die ein Drittel ihrer Pflegenden verliert, ist noch am selben Tag geholfen (lassen Sie zehn Pflegende von „Ward C“ gehen und sehen Sie hin). Jede Station hat also Grund, aus dem Pool zu nehmen; aber jede Stunde ist auswärts weniger wert als daheim, und alle Stationen zusammen leisten mit denselben Pflegenden weniger Pflege. Druck, Erschöpfung und Schäden steigen überall ein wenig, die Versorgung wird schlechter.',
    try: 'Welcher Anteil der Pflegenden im Pool ist für eine Station am besten, der Leute fehlen, und welcher für alle?',
  },
  'hours-cap': {
    english: { name: 'A cap on hours', mark: 'da75fd9f' },
    name: 'Eine Obergrenze der Stunden',
    what: 'Niemand darf mehr als fünfzig Stunden in der Woche arbeiten, und die Arbeit wird nicht weniger. Schützt eine Regel gegen Überarbeitung die Menschen?',
    how: 'Ab Monat 6 endet der Tag, wenn die Obergrenze erreicht ist. Was dann nicht getan ist, wartet.',
    notice:
      'Die Stunden sinken sofort, vor allem ärztliche, und die Arbeit nicht. Kranke warten viel länger, Versorgung wird gekürzt, moralische Verletzung wächst, und binnen eines Jahres sind die Menschen erschöpfter und später zynischer als ohne die Regel. Wer begrenzt, was ein überlastetes System leistet, verschiebt die Überlastung an eine andere Stelle.',
    try: 'Begrenzen Sie mit den Stunden auch die Zahl der Patientinnen und Patienten um ein Zehntel. Tut die Obergrenze dann, wofür sie da ist?',
  },
  'call-burden': {
    english: { name: 'Call burden', mark: '39a92e6c' },
    name: 'Last der Rufbereitschaft',
    what: 'Zweieinhalb Nächte Rufbereitschaft pro Woche statt einer alle zwei Wochen. Was macht das mit denen, die gerufen werden, und mit den anderen?',
    how: 'Ab Monat 6 teilen sich die Ärztinnen und Ärzte, die da sind, die Nächte: Eine leere Stelle spürt man auch nachts.',
    notice:
      'Ärztinnen und Ärzte arbeiten länger, sind binnen eines halben Jahres erschöpfter und bleiben es; die anderen Berufe merken kaum etwas. Wer ärztlich arbeitet und geht, hinterlässt den anderen mehr Nächte.',
    try: 'Vergleichen Sie eine Nacht pro Woche. Ab wie vielen Nächten sieht man etwas?',
  },
  'overtime-and-locums': {
    english: { name: 'Locums instead of repair', mark: 'd98064e8' },
    name: 'Honorarkräfte statt Verbesserung',
    what: 'Drei Jahre lang füllen Honorarkräfte jede leere Stelle, und sonst geschieht nichts. Was bleibt, wenn sie gehen?',
    how: 'Von Monat 6 bis Monat 42 springen teure Honorarkräfte für leere Stellen ein. Die Umfragen sehen besser aus, also lässt die Dringlichkeit nach, die Arbeit zu verbessern.',
    notice:
      'Eine Lösung, die scheitert. Stunden und Erschöpfung sinken binnen Monaten und bleiben niedrig, solange die Honorarkräfte bezahlt werden. Inzwischen erlahmt die Neugestaltung, und die Arbeit verfällt; wenn sie gehen, geht alles Gewonnene mit, und das Arbeitssystem ist schlechter, als wären sie nie gekommen.',
    try: 'Geben Sie dieselben drei Jahre und die Hälfte der Honorarkräfte auch für Neugestaltung aus. Was ist im fünften Jahr übrig?',
  },
  'more-vacation': {
    english: { name: 'More vacation, same work', mark: 'c37d2525' },
    name: 'Mehr Urlaub, gleiche Arbeit',
    what: 'Sechs Wochen Urlaub im Jahr statt vier, und niemand wird dafür eingestellt. Wer macht inzwischen die Arbeit?',
    how: 'Ab Monat 6 haben alle 42 Kalendertage Urlaub statt 28. Die Hälfte der Nachrichten wird vertreten wie bisher, die Patientinnen und Patienten kommen wie bisher.',
    notice:
      'Die Erholung eines Urlaubs ist nach drei Wochen weg; die Arbeit derer, die fort sind, ist jede Woche da. Stunden, Druck und Wartezeiten steigen für alle, die nicht fort sind, und im Mittel sind die Menschen nicht weniger erschöpft als zuvor, eher mehr.',
    try: 'Stellen Sie für die zwei Wochen ein (5\u202f% mehr Stellen in jedem Beruf). Ist mehr Urlaub dann eine Entlastung?',
  },
  'protected-time-and-cover': {
    english: { name: 'Protected time and cover', mark: '31b334f8' },
    name: 'Geschützte Zeit und Vertretung',
    what: 'Drei Stunden pro Woche ohne Besuche, Vertretung der Nachrichten im Urlaub und Mitsprache bei der Arbeitszeit. Was kann Zeit, das Geld nicht kann?',
    how: 'Ab Monat 6 sind allen Behandelnden drei Stunden für Nachrichten frei gehalten, andere beantworten alle Nachrichten derer, die im Urlaub sind, und Dienstpläne richten sich nach dem Leben der Menschen.',
    notice:
      'Es gehen weniger Stunden verloren, als man fürchtet, denn die Nachrichten waren ohnehin zu beantworten, und zwar zu Hause. Die Erschöpfung sinkt binnen eines Jahres und bleibt geringer; Kranke warten nicht länger.',
    try: 'Geben Sie nur geschützte Zeit, dann nur die Vertretung. Was hilft den Stunden mehr?',
  },
} as const satisfies Readonly<Record<string, ScenarioText>>
