import type { ScenarioText } from './scenario-text.ts'

/** Der Anfang. */
export const startScenarios = {
  baseline: {
    english: { name: 'Baseline', mark: '1ea4c89c' },
    name: 'Basisszenario',
    what: 'Eine Organisation der Grundversorgung mit vier Kliniken unter gewöhnlicher Last: dreißig Ärztinnen und Ärzte, acht Fachkräfte mit erweiterter Praxis, neunzehn Pflegende und achtunddreißig Assistenzkräfte. Fast jede zweite Person hat ein Burnout, und dabei bleibt es. Wie sieht das von innen aus?',
    how: 'Fünf Jahre lang ändert sich nichts. Menschen gehen so oft wie üblich, Pflegende und Assistenzkräfte mehr als doppelt so oft wie Ärztinnen und Ärzte; eine ärztliche Stelle zu besetzen dauert neun Monate, die anderen nur einige. Die Organisation verbessert ihre Arbeit so sehr, wie die Umfragen sie dazu drängen.',
    notice:
      'Burnout kommt nicht von einem Schlag. Es ändert sich von Jahr zu Jahr wenig, weil sich Arbeit, Stunden und Verbesserung die Waage halten; einzelne Kliniken und einzelne Läufe treiben trotzdem weit vom Mittel weg. Ärztinnen und Ärzte arbeiten am längsten, Pflegende haben am häufigsten ein Burnout, Assistenzkräfte am seltensten.',
    try: 'Welcher Hebel bewegt das Burnout binnen eines Jahres am meisten, und welcher nach fünf? Ist es in jedem Beruf derselbe?',
  },
  'wellness-first': {
    english: { name: 'Wellness first', mark: 'ad2c59cb' },
    name: 'Zuerst Wellness',
    what: 'Auf Burnout folgen Resilienzkurse, Apps und Wohlfühltage, und die Arbeit bleibt, wie sie ist. Hält die Linderung?',
    how: 'Ab Monat 6 greift die Organisation so stark zu Wellness-Programmen, wie es die Umfragen nahelegen. Sie leben von demselben Geld und derselben Aufmerksamkeit wie die Neugestaltung, und wer sonst nichts bekommt, verliert Vertrauen. Wie stark, ist angenommen.',
    notice:
      'Die Erschöpfung sinkt den größten Teil eines Jahres, um etwa einen Punkt. Inzwischen nehmen die Programme, wovon die Neugestaltung lebte: Ihr Aufwand halbiert sich binnen eines halben Jahres, und weil die Umfragen besser aussehen, lässt die Dringlichkeit nach. Das Arbeitssystem verfällt, Vertrauen schwindet, und im dritten Jahr ist die Erschöpfung höher als zu Beginn und steigt weiter, während die Programme wachsen.',
    try: 'Schützen Sie die Neugestaltung, sodass Wellness nicht von ihr leben kann. Ist Wellness dann noch eine Falle? Und halbieren Sie die drei angenommenen Nebenwirkungen (crowdOut, capabilityErosion, trustLostToWellness). Wie viel bleibt von der Falle?',
  },
  'fix-the-work': {
    english: { name: 'Fix the work', mark: 'd704177d' },
    name: 'Die Arbeit verbessern',
    what: 'Die Organisation verpflichtet sich, die Arbeit selbst neu zu gestalten, gleich was die Umfragen sagen. Wie lange ist es schlechter, bevor es besser wird?',
    how: 'Ab Monat 6 gibt jede Klinik Arbeitszeit dafür, Mehrarbeit zu beseitigen, die im Plan nicht steht. Die Zeit kommt aus derselben Woche, neue Abläufe sind langsam, bis sie gelernt sind, und beides kommt zurück, wenn die Arbeit besser wird.',
    notice:
      'Die Stunden steigen sofort um etwa eine pro Woche, bei Ärztinnen und Ärzten am meisten, und mit ihnen bis etwa Monat 9 die Erschöpfung. Ab etwa Monat 15 läuft die Kurve unter der Basis und sinkt noch jahrelang. Der Gewinn will gepflegt sein: Er hält so lange wie die Verpflichtung.',
    try: 'Beenden Sie die Verpflichtung nach drei Jahren. Wie viel von der Güte des Arbeitssystems ist zwei Jahre später übrig, und wie viel von der Linderung?',
  },
  'hiring-freeze': {
    english: { name: 'Hiring freeze', mark: '8267cb0b' },
    name: 'Einstellungsstopp',
    what: 'Um Geld zu sparen, wird drei Jahre lang keine frei werdende Stelle besetzt. Was kostet das die, die bleiben?',
    how: 'Von Monat 6 bis Monat 42 beginnt keine Suche, und keine kommt voran. Die Patientinnen und Patienten bleiben, also fällt die Arbeit derer, die gehen, auf den Rest der Klinik.',
    notice:
      'Die Kettenreaktion: weniger Menschen, mehr Arbeit für jeden, mehr Burnout, mehr ärztliche Abgänge, weniger Menschen. Bei Pflegenden und Assistenzkräften sinkt die Fluktuation zuerst, weil niemand neu ist. Am schlimmsten ist es, wenn der Stopp endet. Dann sind die meisten Stellen binnen eines Jahres besetzt, zur Hälfte mit Neuen, von denen viele wieder gehen, und am Ende liegt die Erschöpfung noch über der Basis.',
    try: 'Begrenzen Sie die Zahl der Patientinnen und Patienten während des Stopps um ein Zehntel. Endet die Kettenreaktion?',
  },
  'pandemic-surge': {
    english: { name: 'Pandemic surge', mark: 'c9cf938c' },
    name: 'Pandemiewelle',
    what: 'Die Nachfrage steigt für zwanzig Monate um zwei Fünftel und wird dann wieder normal. Wann ist das Burnout am größten, und wann ist es vorbei?',
    how: 'Die Anfragen steigen ab Monat 3 und sinken wieder ab Monat 23. Im ersten Jahr der Welle wird niemand eingestellt, wie 2020 an vielen Orten.',
    notice:
      'Burnout hinkt nach. Wartezeiten steigen ein Jahr lang und bleiben hoch; die Erschöpfung steigt, solange die Welle dauert, und ist am größten, wenn die Nachfrage nachzulassen beginnt. Die Wartezimmer erholen sich binnen eines Jahres danach; die Menschen brauchen zwei. Die Fluktuation tut das Gegenteil dessen, was man fürchtet: Sie sinkt in den ersten Monaten, wenn niemand die anderen im Stich lassen will, und steigt dann so lange wie die Erschöpfung.',
    try: 'Verdoppeln Sie die Assistenzkräfte, solange die Welle dauert. Ist der Gipfel niedriger, später, oder beides?',
  },
  'small-clinic-cascade': {
    english: { name: 'Small-clinic cascade', mark: 'bfc87698' },
    name: 'Kettenreaktion in einer kleinen Klinik',
    what: 'Eine Landpraxis mit vier Ärztinnen und Ärzten, zwei Pflegenden und vier Assistenzkräften verliert eine ärztliche Stelle, und die Suche dauert ein Jahr. Halten die drei anderen durch?',
    how: 'Eine der vier geht in Monat 3. Ihre Patientinnen und Patienten bleiben. Eine Suche dauert im Mittel 12 Monate, die Zulassung drei weitere; auch Pflegende und Assistenzkräfte, die gehen, werden doppelt so lange gesucht wie üblich.',
    notice:
      'Auf einmal ein Drittel mehr Arbeit für jede der drei ärztlichen Kräfte: Ihr Druck steigt um die Hälfte und ein Jahr später noch immer. Die Erschöpfung folgt über ein Jahr, auch bei Pflegenden und Assistenzkräften, und dass jemand von denen geht, die geblieben sind, wird um mehr als ein Zehntel wahrscheinlicher. Die meiste Zeit dieser drei Jahre ist die Stelle leer oder jemand Neues da. Das Mittel verbirgt die Streuung: Sehen Sie auf die Bänder.',
    try: 'Holen Sie sofort Hilfe, indem Sie die Suche auf zwei Monate verkürzen. Was ist ein Monat wert?',
  },
} as const satisfies Readonly<Record<string, ScenarioText>>
