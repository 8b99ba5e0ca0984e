import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { packedIn, readAddress, writeAddress } from './address.ts'
import { unpack } from './pack.ts'

const scenarios = ['baseline', 'wellness-first']

const key = fc.constantFrom(
  'scenario',
  'levers',
  'from',
  'until',
  'assume',
  'month',
  'seed',
  'view',
  'diagram',
  'parameter',
  'compare',
  'against',
  'differ',
  'rank',
  'sheet',
  'cut',
  'find',
  'group',
  'grades',
  'changed',
  'file',
  'engine',
  '__proto__',
  'constructor',
  '',
)
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'scribes',
        'wellness',
        'teamGap',
        'hiring-12',
        'assumed',
        'staffing',
        ':',
        ',',
        '!',
        ';',
        '0.5',
        '-1',
        '1e999',
        'NaN',
        '%',
        '<script>',
        'javascript:',
        '%00',
        '‮',
        '__proto__',
        'loops',
        'compare',
        'evidence',
        'baseline',
        '12',
        '..',
      ),
      { maxLength: 12 },
    )
    .map(parts => parts.join('')),
)
const hash = fc
  .array(fc.tuple(key, value, fc.boolean()), { maxLength: 8 })
  .map(
    parts =>
      `#${parts.map(([name, text, escaped]) => `${name}=${escaped ? encodeURIComponent(text) : text}`).join('&')}`,
  )

test('any link is read, what is read is written, and reads back as the same', () => {
  fc.assert(
    fc.property(hash, text => {
      const { settings, month, place, ignored } = readAddress(text, scenarios)
      expect(scenarios).toContain(settings.scenario)
      for (const part of ignored) expect(part.length).toBeLessThanOrEqual(60)
      for (const each of [
        ...Object.values(settings.levers),
        ...Object.values(settings.assumptions),
      ])
        expect(Number.isFinite(each)).toBe(true)
      const again = readAddress(`#${writeAddress(settings, month, place)}`, scenarios)
      expect(again.ignored).toEqual([])
      expect(again.month).toBe(month)
      // what another page shows is not written
      const shown = ({ view, parameters, compare, cut }: typeof place): unknown =>
        new Map<string, unknown>([
          ['evidence', parameters],
          ['compare', compare],
          ['loops', cut],
        ]).get(view)
      expect(shown(again.place)).toEqual(shown(place))
      // what nothing depends on is not written: when changes begin and end where nothing is changed
      const moved = Object.keys(settings.levers).length > 0
      expect(again.settings).toEqual(
        moved ? settings : { ...settings, from: again.settings.from, until: null },
      )
    }),
  )
})

test('any packed scenario unpacks to text, or to nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.base64String(), fc.string({ unit: 'binary' })), async packed => {
      const found = packedIn(`#file=${encodeURIComponent(packed)}`)
      const text = await unpack(found?.packed ?? '')
      expect(text === null || typeof text === 'string').toBe(true)
    }),
  )
})
