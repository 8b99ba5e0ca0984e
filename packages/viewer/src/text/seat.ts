import { decimal } from '../format.ts'
import * as de from './de/seat.ts'
import { inTongue } from './tongue.ts'

/** Words for whoever sits in a class. */
export const seatWords = inTongue(de.seatWords, {
  title: 'Your class',
  team: (team: string, card: string) =>
    [team === '' ? 'Your team' : `Team ${team}`, card].filter(Boolean).join(' · '),
  levers: (count: number, of: number) =>
    `Your class may move ${count === 1 ? 'this lever' : `these ${decimal(count)} levers`}. The other ${decimal(of - count)} are locked and stay as the scenario has them.`,
  scenario: 'Your class has chosen the scenario.',
  hand: 'Hand in our plan',
  handed:
    'This is your plan as it stands now. Let your teacher scan the code, or send the link. When you change something, press the button again.',
  leave: 'Leave the class',
})

/** Words of a link with its code. */
export const linkWords = inTongue(de.linkWords, {
  code: (what: string) => `QR code of the link: ${what}`,
  link: 'Link',
  linkOf: (what: string) => `Link: ${what}`,
  copy: 'Copy',
  copyOf: (what: string) => `Copy the link: ${what}`,
  copied: 'Copied',
  large: 'Show large',
  largeOf: (what: string) => `Show the code large: ${what}`,
  close: 'Close',
  refused: 'Select it and copy it by hand',
  tooLong:
    'This link is too long for a QR code that phones can read. Copy the link, or send it by mail or chat.',
  fromFile:
    'This page was opened from a file. Its links work only on a device that has the same file in the same place; codes are for pages on a web server.',
})
