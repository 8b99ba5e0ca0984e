import type { ScenarioText } from './scenario-text.ts'

/** Ziele, Geld und Regeln. */
export const ruleScenarios = {
  'eroding-access-standard': {
    english: { name: 'Eroding access standard', mark: 'a62a6777' },
    name: 'Die zugesagte Wartezeit zerrinnt',
    what: 'In drei Jahren kommt ein Achtel mehr Patientinnen und Patienten dazu, die Stellen bleiben, und niemand besteht auf der zugesagten Wartezeit. Was wird aus der Zusage?',
    how: 'Vom ersten Tag an kommen über drei Jahre Patientinnen und Patienten dazu. Lange Wartezeiten gelten bald als normal, und es wird weniger getan, um sie zu verkürzen.',
    notice:
      'Zerrinnende Ziele: Die Wartezeit wächst, und was als normal gilt, wächst ihr nach. Erschöpfung und Fluktuation steigen, mehr Kranke geben auf, und jeder Monat ist nur ein wenig schlechter als der vorige.',
    try: 'Sehen Sie sich das Szenario „An der Zusage festhalten, ohne Hände“ an. Wer bezahlt für eine Zusage, die ohne Hände gehalten wird?',
  },
  'holding-the-standard': {
    english: { name: 'Holding the standard without hands', mark: '6f883da7' },
    name: 'An der Zusage festhalten, ohne Hände',
    what: 'Es kommen ebenso viele Patientinnen und Patienten dazu, aber die Leitenden halten an der zugesagten Wartezeit fest. Reicht ein Ziel allein?',
    how: 'Die zugesagte Wartezeit bleibt; eingestellt wird dafür niemand, sodass der Druck, aufzuholen, bei denen bleibt, die da sind.',
    notice:
      'Kranke warten etwas weniger, weniger geben auf, und die Beschäftigten sind so erschöpft wie ohne die Zusage oder etwas mehr. Ein Ziel, das nicht zerrinnt, zeigt, wo Hände fehlen; es ersetzt sie nicht.',
    try: 'Schaffen Sie Stellen für die neuen Patientinnen und Patienten (10\u202f% in jedem Beruf). Kostet die Zusage dann weniger?',
  },
  'mandate-wave': {
    english: { name: 'Mandate wave', mark: '9afe6f7d' },
    name: 'Welle neuer Pflichten',
    what: 'Zwei Jahre lang für alle zwanzig Minuten am Tag mit neuen Formularen, Pflichtkursen und Messungen. Was machen tausend Klicks, und sind sie vergessen, wenn sie enden?',
    how: 'Von Monat 6 bis Monat 30 haben alle Beschäftigten zwanzig Minuten am Tag mehr zu erledigen. Für jedes Formular gab es einen guten Grund.',
    notice:
      'Stunden und Wartezeiten steigen im ersten Monat, die Erschöpfung folgt, solange die Pflichten gelten. Wenn sie enden, sinken die Stunden sofort und die Erschöpfung binnen anderthalb Jahren: Was dazukam, lässt sich auch wieder wegnehmen.',
    try: 'Fügen Sie dieselben zwanzig Minuten in vier Schritten zu je fünf hinzu. Hätte jemand einem davon widersprochen?',
  },
  'payment-reform': {
    english: { name: 'Payment reform in a freeze', mark: 'c8b415f7' },
    name: 'Andere Vergütung im Einstellungsstopp',
    what: 'Der Stopp des Szenarios „Einstellungsstopp“, aber die Einnahmen hängen nicht von der Zahl der Besuche ab. Wer wird geschont, wenn Besuche fehlen?',
    how: 'Vom ersten Tag an hängen keine Einnahmen an der Zahl der Besuche, sodass die Leitung keinen Grund hat, auf Durchsatz zu drängen, wenn Menschen fehlen; von Monat 6 bis Monat 42 wird keine Stelle besetzt.',
    notice:
      'Die Arbeit derer, die gehen, wird nicht weniger, also steigt die Erschöpfung wie zuvor. Aber ein verlorener Besuch kostet wenig: Der Haushalt wird nicht knapp, die Neugestaltung geht während des Stopps weiter, und im fünften Jahr sind die Menschen weiter auf dem Weg zurück. Das Arbeitssystem ist am Ende besser als vor dem Stopp.',
    try: 'Lassen Sie die halben Einnahmen an den Besuchen hängen. Bleibt der halbe Nutzen?',
  },
  'business-case': {
    english: { name: 'Business case', mark: '27d088cb' },
    name: 'Wirtschaftlichkeit',
    what: 'Ein Programm, das Burnout in drei Jahren um etwa ein Fünftel senkt. Lohnt es sich, nach dem veröffentlichten Rechenblatt und nach der Simulation?',
    how: 'Ab Monat 6 verpflichtet sich die Organisation zu 60\u202f% zur Neugestaltung, mit einigen geschulten Fachleuten und besserer Leitung. `burnout business-case` stellt das Rechenblatt von Shanafelt, Goh und Sinsky neben das, was die Simulation verbucht. Mit seinem eigenen Beispiel (450 Ärztinnen und Ärzte, die Hälfte mit Burnout, 7,5\u202f% Abgänge, doppeltes Risiko, 500.000\u202f$ je Abgang, 1.000.000\u202f$ im Jahr für ein Programm, das Burnout um ein Fünftel senkt) nennt das Rechenblatt 5,6 Millionen Dollar Verlust im Jahr, 1.125.000\u202f$ Ersparnis und 12,5\u202f% Rendite.',
    notice:
      'Im dritten Jahr ist das Burnout um etwa ein Fünftel geringer, im fünften noch geringer. Über ein Jahr lang hat das Programm mehr gekostet als gespart; dann gleichen weniger Schäden, mehr Besuche und weniger Abgänge das aus. Das Rechenblatt, mit dieser Organisation gefüllt, sieht davon nur einen kleinen Teil: Es zählt nur Abgänge, und die meisten, die hier gehen, sind billiger zu ersetzen als Ärztinnen und Ärzte. Vergleichen Sie `costTurnover`, `costVisits`, `costHarm` und `costProgrammes` Jahr für Jahr mit der Basis.',
    try: 'Bei welchem Preis trägt sich das Programm nach drei Jahren, und bei welchem nach fünf?',
  },
} as const satisfies Readonly<Record<string, ScenarioText>>
