import { roleNames } from './role-names.ts'

/** Deutsche Wörter zu `cardTexts`. */
export const cardTexts = {
  medical: {
    title: roleNames.medical,
    interests:
      'Sie stehen für gute Behandlung ein und für die Ärztinnen und Ärzte. Sie kennen Abende voller Dokumentation. Was Sie vorschlagen, muss Zeit für Kranke lassen.',
    goal: 'Am Ende wird auf einen Termin nicht länger gewartet, als wenn nichts bewegt worden wäre.',
  },
  nursing: {
    title: roleNames.nursing,
    interests:
      'Sie stehen für die Pflegenden ein und dafür, dass jeden Tag genug da sind. Sie sehen, wer geht, lange bevor es in einem Bericht steht. Was Sie vorschlagen, muss Menschen halten.',
    goal: 'Am Ende geht im Jahr mindestens 1 von 100 weniger, als wenn nichts bewegt worden wäre.',
  },
  finance: {
    title: roleNames.finance,
    interests:
      'Sie stehen für ein Budget ein, das auch im nächsten Jahr halten muss. Sie wissen, was jeder Weggang kostet und dass auch Kürzen seinen Preis hat. Was Sie vorschlagen, muss bezahlt werden.',
    goal: 'Am Ende hat der Plan nicht mehr gekostet, als nichts zu bewegen.',
  },
  staff: {
    title: roleNames.staff,
    interests:
      'Sie sprechen für alle, die hier arbeiten, auch für die Stillen. Sie haben Programme kommen und gehen sehen. Was Sie vorschlagen, muss bei der Arbeit zu spüren sein, und bald.',
    goal: 'Nach einem Jahr sind die Menschen nicht erschöpfter, als wenn nichts bewegt worden wäre.',
  },
} as const

/** Deutsche Wörter zu `cardWords`. */
export const cardWords = {
  card: 'Ihre Karte',
  sees: 'Sie sehen zuerst',
  today: (title: string, unit: string, now: string, then: string, years: string) =>
    `${title}, ${unit}: heute ${now}, nach ${years} ${then}, wenn nichts bewegt wird.`,
  goal: 'Ihr eigenes Ziel',
  secret: 'Behalten Sie es bis zur Nachbesprechung für sich.',
  honest:
    'Rollen sind zum Üben da. Alle vier wollen einen Ort, an dem Menschen gut arbeiten können; jede sieht einen anderen Teil davon.',
} as const
