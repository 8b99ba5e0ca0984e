/** Deutsche Wörter zu `terms`. */
export const terms = {
  mbi: {
    name: 'MBI',
    about:
      'Maslach Burnout Inventory: ein Fragebogen mit Punkten für Erschöpfung, Zynismus und Wirksamkeit. Nach der MBI-Regel hat ein Burnout, wer bei Erschöpfung mindestens 27 oder bei Zynismus mindestens 10 Punkte hat.',
  },
  exhaustion: { name: 'Erschöpfung', about: 'Verbrauchte Kraft; im MBI 0 bis 54 Punkte.' },
  cynicism: {
    name: 'Zynismus',
    about: 'Abstand und Gleichgültigkeit gegenüber der Arbeit und den Menschen; 0 bis 30 Punkte.',
  },
  efficacy: {
    name: 'Wirksamkeit',
    about: 'Das Gefühl, etwas zu erreichen; 0 bis 48 Punkte, und wenig ist schlecht.',
  },
  run: {
    name: 'Lauf',
    about:
      'Eine mögliche Geschichte des Teams. Läufe desselben Szenarios unterscheiden sich nur im Zufall.',
  },
  pair: {
    name: 'Paar',
    about:
      'Zwei Läufe mit demselben Zufall, einer mit und einer ohne die Maßnahme. So ist ihr Unterschied kein Glück.',
  },
  interval: {
    name: 'Intervall',
    about:
      'Zwischen welchen Zahlen etwas liegt: 90\u202f% der Läufe, oder mit 95\u202f% Sicherheit ein Mittel.',
  },
  baseline: {
    name: 'Basis',
    about: 'Dasselbe Team ohne die Änderungen: womit alles verglichen wird.',
  },
  scenario: {
    name: 'Szenario',
    about: 'Ein Team, was mit ihm geschieht und was die Leitung beschließt.',
  },
  lever: {
    name: 'Hebel',
    about: 'Etwas, das die Leitung entscheiden kann. Wer es tut, trifft eine Maßnahme.',
  },
  seed: {
    name: 'Startwert',
    about: 'Ein Wort, das den Zufall festlegt: gleicher Startwert, gleicher Zufall.',
  },
  loop: {
    name: 'Kreislauf',
    about:
      'Ursachen, die auf sich selbst zurückwirken. R verstärkt, was im Gang ist; B gleicht es aus.',
  },
  share: {
    name: 'Anteil an der Veränderung',
    about:
      'Wie viel der Veränderung in diesem Lauf ein Kreislauf erklärt; keine Wirkung auf die Gesundheit.',
  },
  redesign: {
    name: 'Neugestaltung',
    about: 'Die Arbeit selbst verbessern, statt Menschen zu helfen, sie auszuhalten.',
  },
  netCost: {
    name: 'Nettokosten',
    about: 'Was etwas kostet, abzüglich dessen, was es spart.',
  },
  pattern: {
    name: 'Muster',
    about: 'Ein veröffentlichter Befund mit Toleranz, an dem das Modell gemessen wird.',
  },
  calibrated: {
    name: 'kalibriert',
    about: 'So gewählt, dass das Modell einen veröffentlichten Befund trifft.',
  },
  assumed: {
    name: 'angenommen',
    about: 'Ohne veröffentlichte Zahl gewählt, und so gekennzeichnet.',
  },
} as const

/** Deutsche Wörter zu `termForms`: wie ein Begriff sonst noch geschrieben steht. */
export const termForms: Readonly<Record<string, readonly string[]>> = {
  run: ['Läufe', 'Läufen', 'Laufs'],
  pair: ['Paare', 'Paaren', 'Paars'],
  interval: ['Intervalle', 'Intervallen', 'Intervalls'],
  baseline: ['Basisszenario'],
  scenario: ['Szenarien', 'Szenarios'],
  lever: ['Hebeln', 'Hebels'],
  seed: ['Startwerte', 'Startwerten', 'Startwerts'],
  loop: ['Kreisläufe', 'Kreisläufen', 'Kreislaufs'],
  pattern: ['Mustern', 'Musters'],
  calibrated: ['kalibrierte', 'kalibrierten'],
  assumed: ['angenommene', 'angenommenen'],
}

/** Deutsche Wörter zu `termWords`. */
export const termLineWords = { title: 'Begriffe' } as const
