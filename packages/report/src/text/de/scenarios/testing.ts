import type { ScenarioText } from './scenario-text.ts'

/** Prüfungen des Modells. */
export const testScenarios = {
  'contagion-ablation': {
    english: { name: 'Without contagion', mark: 'aaa81de7' },
    name: 'Ohne Ansteckung',
    what: 'Erschöpfung und Zynismus stecken an, so die Annahme. Was bliebe vom Burnout, wenn sie es nicht täten?',
    how: 'Der Kreislauf der Ansteckung ist vom ersten Tag an getrennt: Niemand steckt sich an. Alles andere ist die Basis.',
    notice:
      'Es ändert sich kaum etwas. So stark, wie angenommen, bringt Ansteckung weniger als einen Punkt Erschöpfung und macht die Menschen einer Klinik einander etwas ähnlicher. Was das Burnout hoch hält, ist die Arbeit.',
    try: 'Welcher andere Kreislauf lässt sich mit so wenig Wirkung trennen, und welcher gar nicht?',
  },
  'transfer-test': {
    english: { name: 'Transfer test', mark: '8dccc10c' },
    name: 'Prüfung: Wechsel',
    what: 'Fünf Ärztinnen und Ärzte einer guten Klinik tauschen den Platz mit fünf einer schlechten. Bringen Menschen ihr Burnout mit, oder werden sie wie die Klinik, in die sie kommen?',
    how: 'Zwei Kliniken mit je zehn Ärztinnen und Ärzten: „Meadow“ ist gut geleitet und hat so viele Patientinnen und Patienten, wie sich versorgen lassen; „Millrace“ ist schlecht geleitet und hat ein Drittel mehr. In Monat 24 tauschen je fünf, durch Los bestimmt, den Platz. `burnout survey scenarios/transfer-test.yaml --at 24m,36m,48m` befragt alle; `transferred` kennzeichnet, wer gewechselt hat.',
    notice:
      'Die Mittel der Organisation bleiben, wie sie waren: Menschen umzusortieren bringt nichts. Aber ein Jahr später sind die, die zu „Millrace“ kamen, viel erschöpfter, als wären sie geblieben, und die, die zu „Meadow“ kamen, viel weniger: Der größte Teil des Abstands gehört zum Ort und nicht zur Person. Das ist eine Vorhersage des Modells, und eine kühne; niemand hat einen solchen Versuch mit Ärztinnen und Ärzten veröffentlicht, und die ähnlichste Studie fand kleine Veränderungen.',
    try: 'Machen Sie die Umfrage mit und ohne den Tausch. Welcher Teil des Unterschieds gehört nach zwei Jahren den Menschen, und welcher der Klinik?',
  },
  'variance-test': {
    english: { name: 'Variance test', mark: '64c9f204' },
    name: 'Prüfung: Streuung',
    what: 'Zwanzig Kliniken, die sich nur im Zufall unterscheiden: gleiche Stellen, gleich viele Patientinnen und Patienten, gleiche Leitung. Wie weit gehen sie trotzdem auseinander, und wie viel davon sähe nach einer guten oder schlechten Klinik aus?',
    how: 'Der Verbund des Szenarios „Verbund der Grundversorgung“ mit zwanzig gleichen Kliniken und gleich schweren Fällen. `burnout survey scenarios/variance-test.yaml --at 3y` befragt alle; vergleichen Sie die mittlere Erschöpfung der Kliniken mit der dort.',
    notice:
      'Die Mittel der Kliniken liegen trotzdem ein Dutzend Punkte und mehr auseinander, denn eine Klinik hat ein Dutzend Menschen, und jeder ist anders. Weniger als ein Zehntel der Varianz liegt zwischen diesen Zwillingen (wer ging, wer fehlt, wer sich womit ansteckte), und etwa doppelt so viel, wo sich Leitung und Fälle unterscheiden. Eine Rangliste kleiner Kliniken ist vor allem Glück.',
    try: 'Ordnen Sie die Kliniken nach Burnout in zwei Umfragen im Abstand eines Jahres. Wie viele der schlechtesten fünf sind dieselben?',
  },
} as const satisfies Readonly<Record<string, ScenarioText>>
