import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { clearTemporaries, writeAtomically } from './write-atomically.ts'

const folder = mkdtempSync(join(tmpdir(), 'burnout-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a file is written whole, in folders made for it, and leaves nothing beside it', () => {
  writeAtomically(join(folder, 'a', 'b', 'x.txt'), 'one')
  writeAtomically(join(folder, 'a', 'b', 'x.txt'), 'two')
  expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['x.txt'])
  expect(readFileSync(join(folder, 'a', 'b', 'x.txt'), 'utf8')).toBe('two')
})

test('what killed processes left of the files named goes, and nothing else', () => {
  const within = mkdtempSync(join(folder, 'left-'))
  const others = ['.notes.txt.12.tmp', '.result.json.tmp', 'result.json']
  for (const file of [...others, '.result.json.12.tmp', '.runs.parquet.7.tmp.wal'])
    writeFileSync(join(within, file), '')
  clearTemporaries(within, ['result.json', 'runs.parquet'])
  expect(readdirSync(within).sort()).toEqual(others)
})

test('a place that cannot be written to is said to be one', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(() => writeAtomically(join(folder, 'file', 'x.txt'), 'one')).toThrowError(
    expect.objectContaining({
      code: 73,
      message: expect.stringMatching(/^cannot write: .+x\.txt/),
    }),
  )
})

test.runIf(process.platform === 'linux')(
  'a place where no folder can be made ends in an error',
  () => {
    expect(() => writeAtomically('/proc/burnout/x.txt', 'one')).toThrowError(/^cannot write/)
  },
)
