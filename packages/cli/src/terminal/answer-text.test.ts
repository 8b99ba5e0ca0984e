import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { answerTable, writeAnswer, type answerStyles } from './answer-text.ts'

const columns = ['name', 'value']
const rows = [
  ['a "quoted", name', 1.123456789],
  ['plain', null],
]

async function* inChunks() {
  for (const row of rows) yield [row]
  yield []
}

const written = async (style: keyof typeof answerStyles) => {
  const stream = new PassThrough()
  await writeAnswer(style, { columns, rows: inChunks() }, stream)
  return String(stream.read())
}

test('a table has short numbers to the right', () => {
  expect(answerTable(columns, [...rows, ['whole', 1_234_567_890]])).toBe(
    [
      'name                   value',
      'a "quoted", name     1.12346',
      'plain',
      'whole             1234567890',
    ].join('\n'),
  )
})

test('a table shows a folder of somebody else’s as text', () => {
  expect(answerTable(['a\u001b[2J'], [['b\u009b31m'], [{ c: '\u202e' }]])).toBe(
    ['a\ufffd[2J', 'b\ufffd31m', '{"c":"\ufffd"}'].join('\n'),
  )
})

test('CSV is quoted where it must be, with all digits, and empty where nothing is known', async () => {
  expect(await written('csv')).toBe('name,value\n"a ""quoted"", name",1.123456789\nplain,\n')
})

test('text that a spreadsheet would carry out stays text in CSV, and a negative number a number', async () => {
  const stream = new PassThrough()
  const given = {
    columns: ['=clinic', 'change'],
    rows: (async function* () {
      yield [['@SUM(A1)', -0.5]]
    })(),
  }
  await writeAnswer('csv', given, stream)
  expect(String(stream.read())).toBe("'=clinic,change\n'@SUM(A1),-0.5\n")
})

test('JSON is one list, and lines of JSON one object each', async () => {
  const objects = rows.map(([name, value]) => ({ name, value }))
  expect(JSON.parse(await written('json'))).toEqual(objects)
  const lines = (await written('jsonl')).trimEnd().split('\n')
  expect(lines.map(line => JSON.parse(line))).toEqual(objects)
})

test('no rows are an empty list', async () => {
  const stream = new PassThrough()
  await writeAnswer('json', { columns, rows: (async function* () {})() }, stream)
  expect(JSON.parse(String(stream.read()))).toEqual([])
})

test('a slow reader is waited for', async () => {
  const stream = new PassThrough({ highWaterMark: 1 })
  let read = ''
  stream.on('data', data => (read += data))
  await writeAnswer('csv', { columns, rows: inChunks() }, stream)
  stream.end()
  expect(read).toContain('plain,\n')
})
