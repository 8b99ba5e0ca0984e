import type { ScenarioText } from './scenario-text.ts'

/** Leiten und zuhören. */
export const leadingScenarios = {
  'leadership-development': {
    english: { name: 'Leadership development', mark: '149e64c5' },
    name: 'Führung entwickeln',
    what: 'Die vier Klinikleitungen werden von ihren Leuten um zehn Punkte besser bewertet, auf einer Skala bis sechzig. Wie viel bewegt das, und wie bald?',
    how: 'Ab Monat 6 werden Leitende geschult und bekommen Zeit dafür; ihre Bewertung steigt über ein Jahr. Arbeit, Stellen und Akte bleiben, wie sie sind.',
    notice:
      'Langsam und sicher: Ein halbes Jahr lang ist nichts zu sehen, und es wächst über Jahre. Die Wirkung im Modell ist etwa halb so groß, wie es der Unterschied zwischen gut und schlecht bewerteten Leitenden in Umfragen nahelegt, denn ein Teil dieses Unterschieds ist die Klinik und nicht die Leitung.',
    try: 'Schulen Sie nur die Leitungen von „Northgate“ und „Old Mill“, die am schlechtesten bewertet sind. Wie viel von der Wirkung bleibt für die halben Kosten?',
  },
  'culture-first': {
    english: { name: 'Culture first', mark: '345f485b' },
    name: 'Zuerst die Kultur',
    what: 'Mitsprache, Sicherheit beim Sprechen, faire Anerkennung, Respekt, gemeinsame Werte und schützende Verträge: Die Arbeit bleibt gleich, der Ort nicht. Wie weit trägt das?',
    how: 'Ab Monat 6 stehen sechs Hebel von Kultur und Anerkennung auf 60\u202f% dessen, was möglich ist.',
    notice:
      'Vertrauen wächst in Monaten, Erschöpfung sinkt über Jahre, und bei gleicher Erschöpfung gehen weniger. Stunden und Wartezeiten ändern sich kaum: Kultur ändert, was dieselbe Arbeit mit Menschen macht.',
    try: 'Bewegen Sie jeden der sechs allein. Welcher von ihnen leistet, was die anderen leisten?',
  },
  'continuous-feedback': {
    english: { name: 'Continuous feedback in a surge', mark: '64ec59bd' },
    name: 'Laufende Rückmeldung in einer Welle',
    what: 'Die Welle des Szenarios „Pandemiewelle“, aber die Organisation sieht jeden Monat auf die Arbeit statt einmal im Jahr auf eine Umfrage. Was ist es wert, früher Bescheid zu wissen?',
    how: 'Die Zahlen sind einen Monat alt statt neun, und die Dringlichkeit wird an der Arbeit selbst abgelesen statt daran, wie sich Menschen nach eigenem Bekunden fühlen. Sonst bekommt niemand etwas.',
    notice:
      'Früher Bescheid zu wissen hält die Welle nicht auf: Der Gipfel ist kaum niedriger. Aber der Alarm kommt binnen Monaten, Verbesserung hält die Arbeit während der Welle in Stand, und die Menschen erholen sich früher: Im vierten Jahr sind sie um einen Punkt weniger erschöpft als mit der langsamen Umfrage.',
    try: 'Behalten Sie die jährliche Umfrage und lesen Sie die Dringlichkeit an der Arbeit ab. Was bewirkt mehr, früher zu messen oder näher an der Arbeit?',
  },
  'train-the-runner': {
    english: { name: 'Train the runner', mark: '05ca0bb1' },
    name: 'Die Laufenden trainieren',
    what: 'Jemand läuft in Bleischuhen. Resilienztraining macht stärker und lässt die Schuhe an. Wie viel schneller läuft die Person?',
    how: 'Ab Monat 6 wird allen Resilienztraining angeboten. Die Arbeit bleibt, wie sie ist. Die andere Hälfte des Vergleichs ist das Szenario „Schuhe aus“.',
    notice:
      'Kaum etwas ist gewonnen: etwas weniger Belastung durch dieselbe Arbeit für die wenigen, die teilnehmen. Stunden, Wartezeiten und das, was bei der Arbeit im Weg liegt, sind, wie sie waren.',
    try: 'Geben Sie es allen, und das Szenario „Schuhe aus“ dazu. Zählen sich die beiden Wirkungen zusammen?',
  },
} as const satisfies Readonly<Record<string, ScenarioText>>
