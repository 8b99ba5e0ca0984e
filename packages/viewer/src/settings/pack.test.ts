import { expect, it } from 'vitest'
import { longestPacked, pack, unpack } from './pack.ts'

const text = 'version: 1\nname: Klinik Süd – “Mitte”\n'.repeat(20)

it('unpacks what it packs, in letters that an address may hold', async () => {
  const packed = await pack(text)
  expect(packed).toMatch(/^[\w-]+$/)
  expect(packed?.length).toBeLessThan(text.length / 4)
  expect(await unpack(packed ?? '')).toBe(text)
})

it('packs nothing that would make a link too long', async () => {
  let noise = 1
  const letters = Array.from({ length: 40_000 }, () => {
    noise = (noise * 48_271) % 2_147_483_647
    return String.fromCodePoint(33 + (noise % 90))
  })
  expect(await pack(letters.join(''))).toBeNull()
})

it('unpacks nothing that it did not pack', async () => {
  const hostile = ['', '!', 'AAAA', '<script>', 'a'.repeat(longestPacked + 1), '%00']
  expect(await Promise.all(hostile.map(unpack))).toEqual(hostile.map(() => null))
})

it('stops at a text without end', async () => {
  const packed = await pack('a'.repeat(200_000))
  expect(packed?.length).toBeLessThan(longestPacked)
  expect(await unpack(packed ?? '')).toBeNull()
})
