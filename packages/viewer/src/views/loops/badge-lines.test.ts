import { expect, it } from 'vitest'
import { badgeLines } from './badge-lines.ts'

it('breaks a long name where its halves are most alike, and leaves a short one as it is', () => {
  expect(badgeLines('Forgetting how')).toEqual(['Forgetting how'])
  expect(badgeLines('Die Arbeit verbessern')).toEqual(['Die Arbeit', 'verbessern'])
  expect(badgeLines('Verlorenes Vertrauen')).toEqual(['Verlorenes', 'Vertrauen'])
  expect(badgeLines('Personalbemessungsregel')).toEqual(['Personalbemessungsregel'])
})
