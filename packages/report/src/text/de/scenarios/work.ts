import type { ScenarioText } from './scenario-text.ts'

/** Die Arbeit ändern. */
export const workScenarios = {
  improvers: {
    english: { name: 'Half the effort, with improvers', mark: 'a00de4c2' },
    name: 'Halber Aufwand, mit Fachleuten',
    what: 'Eine halbe Verpflichtung zur Neugestaltung ändert allein wenig. Was bringen geschulte Fachleute bei gleichem Aufwand dazu?',
    how: 'Ab Monat 6 läuft die Hälfte der Neugestaltung des Szenarios „Die Arbeit verbessern“, mit geschulten Fachleuten und Menschen, die für Verbesserung freigestellt sind.',
    notice:
      'Können vervielfacht: Die Delle ist flacher als bei voller Neugestaltung, und der größte Teil ihres Gewinns wird erreicht. Dieselbe Hälfte ohne Fachleute bleibt nahe der Basis, denn etwa so viel tut die Organisation ohnehin.',
    try: 'Holen Sie die Fachleute ohne die Verpflichtung. Was verbessern sie?',
  },
  'inbox-and-record': {
    english: { name: 'Inbox and record', mark: 'd1de8d73' },
    name: 'Nachrichten und Akte',
    what: 'Die Pflege sortiert alle Nachrichten vor, und die elektronische Akte wird um die Arbeit herum neu gebaut. Wie weit reicht ein aufgeräumter Bildschirm?',
    how: 'Ab Monat 6 beantwortet die Pflege jede Nachricht oder bereitet sie vor, und Dokumentation braucht bis zu ein Fünftel weniger Zeit, je besser die Akte wird.',
    notice:
      'Wenige Minuten am Tag, aber auf Dauer: Behandelnde arbeiten weniger, Kranke warten weniger, und ab dem zweiten Jahr ist die Erschöpfung geringer. Für Pflegende ist es Arbeit: Ihre Erschöpfung sinkt nicht.',
    try: 'Was von beidem nützt Ärztinnen und Ärzten mehr, und was Pflegenden?',
  },
  'ai-scribes': {
    english: { name: 'AI scribes, time kept', mark: 'fbbbb5c0' },
    name: 'KI-Schreibhilfe, Zeit behalten',
    what: 'Eine Schreibhilfe hört zu und entwirft die Notiz, in einem Drittel der Besuche; die gesparte Zeit bleibt bei den Menschen. Wie viel vom Burnout ist Dokumentation?',
    how: 'Ab Monat 6 hört die Schreibhilfe in 35\u202f% der Besuche mit, wie in den Studien mit Losverfahren, und nichts von der gesparten Zeit wird mit weiteren Besuchen gefüllt.',
    notice:
      'Ein mäßiger, früher und bleibender Gewinn für alle, die Notizen schreiben: Ärztinnen und Ärzte arbeiten etwas weniger und sind etwas weniger erschöpft. Das ist viel weniger, als Erprobungen ohne Kontrollgruppe versprechen, denn zwei von drei Besuchen bleiben, wie sie waren.',
    try: 'Setzen Sie den Anteil der Besuche auf 100\u202f%. Welcher Teil des Tages bleibt auch dann unberührt?',
  },
  'ai-scribes-refilled': {
    english: { name: 'AI scribes, time refilled', mark: '2e441eca' },
    name: 'KI-Schreibhilfe, Zeit gefüllt',
    what: 'Dieselbe Schreibhilfe, aber die gesparten Minuten werden mit weiteren Besuchen gefüllt. Wer hat den Nutzen, die Menschen oder der Terminplan?',
    how: 'Ab Monat 6 hört die Schreibhilfe in 35\u202f% der Besuche mit, wie im Szenario „KI-Schreibhilfe, Zeit behalten“, und die gesparte Zeit wird ganz mit weiteren Besuchen gefüllt.',
    notice:
      'Die Linderung ist weg, mehr Kranke werden gesehen, und die Organisation nimmt mehr ein, als wenn die Menschen die Zeit behielten. Gesparte Zeit ist nicht geschenkte Zeit.',
    try: 'Bis zu welchem Anteil darf die Zeit gefüllt werden, damit die Schreibhilfe den Menschen und dem Haushalt nützt?',
  },
  'human-scribes': {
    english: { name: 'Human scribes', mark: 'd90175e6' },
    name: 'Schreibkräfte',
    what: 'In sieben von zehn Besuchen schreibt ein geschulter Mensch die Notiz. Ist das Gesparte wert, was es kostet?',
    how: 'Ab Monat 6 sind Schreibkräfte in 70\u202f% der Besuche dabei, im Raum oder aus der Ferne; die Zeit, die sie sparen, bleibt bei den Menschen.',
    notice:
      'Mehr von der Notiz fällt weg, in doppelt so vielen Besuchen wie im Szenario „KI-Schreibhilfe, Zeit behalten“, zum mehrfachen Preis: Erschöpfung und Stunden sinken weiter, und die Kosten seit Beginn liegen am Ende über der Basis.',
    try: 'Füllen Sie ein Viertel der gesparten Zeit mit Besuchen. Trägt sich das Programm, bevor die Linderung weg ist?',
  },
  'team-based-care': {
    english: { name: 'Team-based care', mark: 'b2506cd7' },
    name: 'Versorgung im Team',
    what: 'Drei Assistenzkräfte für zwei Behandelnde statt zwei; sie nehmen auf, dokumentieren und halten nach, im Team. Wann lohnt es sich, und für wen?',
    how: 'Ab Monat 6 gibt es 60\u202f% mehr Assistenzstellen, und Arbeit im Team wird geschult und über den größten Teil eines Jahres aufgebaut.',
    notice:
      'Assistenzkräfte sind binnen eines Jahres entlastet, Ärztinnen und Ärzte binnen zweier: Neue müssen gefunden und angelernt werden, und die Abläufe müssen wachsen. Pflegende gewinnen am wenigsten. Billig ist es nicht: Die Gehälter sind höher als das, was an Besuchen und Abgängen gespart wird.',
    try: 'Behalten Sie die Schulung und lassen Sie die Stellen weg. Geht Versorgung im Team mit gutem Willen allein?',
  },
  'team-based-care-withdrawn': {
    english: { name: 'Team-based care, withdrawn', mark: '3ba0f8bf' },
    name: 'Versorgung im Team, abgezogen',
    what: 'Die Versorgung im Team läuft anderthalb Jahre, dann werden ihre Stellen anderswo gebraucht. Wie viel vom Gewinn ist zwei Jahre später übrig?',
    how: 'Wie im Szenario „Versorgung im Team“ ab Monat 6; in Monat 24 schließen die zusätzlichen Assistenzstellen mit denen, die sie haben, und die Schulung endet.',
    notice:
      'Die Umkehr, die man in Stanford gesehen hat: Was in achtzehn Monaten entstand, ist binnen eines Jahres nach dem Ende fast verschwunden, und im fünften Jahr sind die Menschen erschöpfter als dort, wo man es nie versucht hat. Die Gehälter sind trotzdem ausgegeben.',
    try: 'Ziehen Sie nur die Hälfte der Stellen ab. Bleibt die Hälfte des Gewinns?',
  },
  'shoes-off': {
    english: { name: 'Shoes off', mark: '7ed1b0c7' },
    name: 'Schuhe aus',
    what: 'Dieselbe laufende Person, und diesmal kommen die Bleischuhe herunter: Unnötige Klicks, Formulare und Genehmigungen werden gesucht und beseitigt. Was ist mehr wert, stärkere Beine oder leichtere Schuhe?',
    how: 'Ab Monat 6 geht eine ständige Suche nach Reibung durch jede Klinik. Wie das Resilienztraining des Szenarios „Die Laufenden trainieren“ kostet sie einige Hundert Dollar je Kopf und Jahr.',
    notice:
      'Im ersten halben Jahr zeigt keines von beiden viel. Dann sinken die Stunden, Kranke warten weniger, und die Erschöpfung sinkt, solange die Suche weitergeht, zu einem Preis derselben Größe.',
    try: 'Beenden Sie die Suche nach zwei Jahren. Wie schnell kommt die Reibung wieder?',
  },
  'longer-visits': {
    english: { name: 'Longer visits', mark: '5cd57bec' },
    name: 'Längere Besuche',
    what: 'Zwanzig Minuten je Besuch statt siebzehneinhalb, mit denselben Kranken und demselben Team. Ist bessere Versorgung leichtere Arbeit?',
    how: 'Ab Monat 6 wird jeder Besuch länger geplant. Nachfrage und Stellen bleiben.',
    notice:
      'Die Besuche, um die Kranke bitten, dauern länger, also auch die Tage; die Erschöpfung der Ärztinnen und Ärzte steigt. Moralische Verletzung sinkt trotzdem, weil mehr Besuche sind, was sie sein sollten: Gute Versorgung und leichte Arbeit sind zweierlei.',
    try: 'Nehmen Sie auch ein Zehntel der Patientinnen und Patienten weg. Was von beidem ist der Hebel?',
  },
} as const satisfies Readonly<Record<string, ScenarioText>>
