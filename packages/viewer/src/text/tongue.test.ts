import { expect, it } from 'vitest'
import { decideTongue, isFollowedIn } from './tongue.ts'

it('speaks the language of the link, whatever was chosen before', () => {
  expect(decideTongue('#scenario=baseline&lang=de', 'en', ['en-US'])).toEqual({
    spoken: 'de',
    chosen: 'de',
  })
})

it('speaks the language chosen before, whatever the browser prefers', () => {
  expect(decideTongue('#scenario=baseline', 'en', ['de-AT'])).toEqual({
    spoken: 'en',
    chosen: 'en',
  })
})

it('speaks the first language of the browser that it knows, which nobody chose', () => {
  expect(decideTongue('', null, ['fr-CH', 'de-CH', 'en'])).toEqual({ spoken: 'de', chosen: null })
})

it('speaks English where it knows none of the languages', () => {
  expect(decideTongue('#lang=tlh', 'constructor', ['fr'])).toEqual({ spoken: 'en', chosen: null })
})

it('stays in its language where a link asks for none, and for none that it knows', () => {
  expect(isFollowedIn('de', '#view=learn&lesson=rest-or-repair')).toBe(true)
  expect(isFollowedIn('de', '#view=learn&lang=tlh')).toBe(true)
  expect(isFollowedIn('de', '#view=learn&lang=de')).toBe(true)
  expect(isFollowedIn('de', '#view=learn&lang=en')).toBe(false)
})
