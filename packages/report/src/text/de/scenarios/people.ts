import type { ScenarioText } from './scenario-text.ts'

/** Menschen stärken. */
export const peopleScenarios = {
  'resilience-only': {
    english: { name: 'Resilience only, where trust is low', mark: '9da1fd86' },
    name: 'Nur Resilienz, bei wenig Vertrauen',
    what: 'Kurse, eine App, Beratung und Rat zu Grenzen für alle, in einer Organisation, der wenige trauen. Hilft es denen, für die es gedacht ist?',
    how: 'Das Vertrauen beginnt bei 0,25 statt 0,5. Ab Monat 6 wird das ganze Bündel für Einzelne angeboten, und an der Arbeit geschieht nichts.',
    notice:
      'Wenige nehmen teil, und das Angebot wird als Vorwurf verstanden, sodass die Programme etwa so viel zermürben, wie sie lindern. Die Erschöpfung bewegt sich kaum, und das Vertrauen bleibt, wo es war. Wo Menschen denen trauen, die es anbieten, hilft dasselbe Bündel: Es kommt auf die Organisation an, nicht auf das Programm.',
    try: 'Setzen Sie das Vertrauen zu Beginn auf 0,7. Wie viel von der Wirkung des Bündels war das Bündel?',
  },
  'wellness-ring-fenced': {
    english: { name: 'Wellness, ring-fenced', mark: '0270e29c' },
    name: 'Wellness, Neugestaltung geschützt',
    what: 'Die Programme des Szenarios „Zuerst Wellness“, aber Geld, Zeit und guter Wille der Neugestaltung sind geschützt. Ist Wellness dann noch eine Falle?',
    how: 'Ab Monat 6 greift die Organisation wie im Szenario „Zuerst Wellness“ zu Wellness-Programmen, und die Neugestaltung ist geschützt.',
    notice:
      'Die Linderung hält: Die Erschöpfung sinkt und bleibt unter der Basis. Was die Falle ausmachte, war nie das Programm, sondern womit es bezahlt wurde. Vertrauen leidet noch immer, wo Programme die sichtbare Antwort sind.',
    try: 'Wie viel Schutz genügt?',
  },
  coaching: {
    english: { name: 'Coaching', mark: 'dfe8538a' },
    name: 'Coaching',
    what: 'Achtzehn Monate lang wird allen Coaching angeboten, dann endet es. Wie viel bewirkt es, und wie lange hält es?',
    how: 'Von Monat 6 bis Monat 24 werden allen sechs Sitzungen angeboten. Wer vertraut und Zeit hat, nimmt teil.',
    notice:
      'Die Wirkung ist nach drei Monaten da und sechs Monate nach dem Ende halb verschwunden; zwei Jahre später ist nichts übrig. Solange sie anhält, ist sie größer als die eines Kurses, und für alle zusammen viel kleiner als für die Freiwilligen einer Studie.',
    try: 'Führen Sie es auf Dauer weiter. Wächst die Wirkung, oder hält sie nur an?',
  },
  'peer-support': {
    english: { name: 'Peers in a surge', mark: 'cfdf24bd' },
    name: 'Kollegialer Rückhalt in einer Welle',
    what: 'Die Welle des Szenarios „Pandemiewelle“, mit kleinen Gruppen, Nachbesprechungen und vertraulicher Beratung. Was halten Kolleginnen und Kollegen auf, das die Arbeit nicht loslässt?',
    how: 'Ab Monat 3 wird allen alle zwei Wochen eine Stunde unter Kolleginnen und Kollegen angeboten, dazu Nachbesprechungen und Beratung. Die Nachfrage ist dieselbe.',
    notice:
      'Die Erschöpfung ist kaum geringer, denn die Arbeit ist dieselbe. Aber die Menschen werden etwas weniger zynisch, tragen in der Welle und danach weniger moralische Verletzung, und etwas weniger gehen.',
    try: 'Was von den dreien hilft am meisten gegen moralische Verletzung?',
  },
} as const satisfies Readonly<Record<string, ScenarioText>>
