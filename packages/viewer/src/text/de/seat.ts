import { decimal } from '../../format.ts'

/** Deutsche Wörter zu `seatWords`. */
export const seatWords = {
  title: 'Ihre Klasse',
  team: (team: string, card: string) =>
    [team === '' ? 'Ihr Team' : `Team ${team}`, card].filter(Boolean).join(' · '),
  levers: (count: number, of: number) =>
    `Ihre Klasse darf ${count === 1 ? 'diesen Hebel' : `diese ${decimal(count)} Hebel`} bewegen. Die anderen ${decimal(of - count)} sind gesperrt und bleiben, wie das Szenario sie hat.`,
  scenario: 'Das Szenario hat Ihre Klasse gewählt.',
  hand: 'Unseren Plan abgeben',
  handed:
    'Das ist Ihr Plan, wie er jetzt ist. Lassen Sie Ihre Lehrkraft den Code scannen, oder schicken Sie den Link. Wenn Sie etwas ändern, geben Sie noch einmal ab.',
  leave: 'Klasse verlassen',
} as const

/** Deutsche Wörter zu `linkWords`. */
export const linkWords = {
  code: (what: string) => `QR-Code des Links: ${what}`,
  link: 'Adresse',
  linkOf: (what: string) => `Adresse: ${what}`,
  copy: 'Kopieren',
  copyOf: (what: string) => `Link kopieren: ${what}`,
  copied: 'Kopiert',
  large: 'Groß zeigen',
  largeOf: (what: string) => `Code groß zeigen: ${what}`,
  close: 'Schließen',
  refused: 'Bitte markieren und von Hand kopieren',
  tooLong:
    'Dieser Link ist zu lang für einen QR-Code, den Telefone lesen können. Kopieren Sie ihn, oder schicken Sie ihn per Mail oder Chat.',
  fromFile:
    'Diese Seite wurde aus einer Datei geöffnet. Ihre Links gehen nur auf einem Gerät, das dieselbe Datei am selben Ort hat; Codes sind für Seiten auf einem Webserver.',
} as const
