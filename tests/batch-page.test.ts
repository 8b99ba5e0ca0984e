import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { burnoutIn } from './burnout-process.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(join(root, 'docs/batch.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'burnout-batch-page-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Words of a command as a shell takes them apart, without what it does with the output. */
const wordsOf = (line: string): readonly string[] =>
  [...line.replace(/ > \S+$/, '').matchAll(/"((?:\\"|[^"])*)"|(\S+)/g)].map(
    ([, quoted, word = '']) => quoted?.replaceAll('\\"', '"') ?? word,
  )

const commands = [...page.matchAll(/^```sh\n(.+?)^```/gms)].flatMap(([, block = '']) =>
  block.trimEnd().split('\n').map(wordsOf),
)

test('the commands of the page about batches do what it says, one after another', async () => {
  expect(commands.length).toBeGreaterThan(12)
  const said = new Map<string, string>()
  const run = async (args: readonly string[]) => {
    const { code, out, error } = await burnoutIn(folder, args)
    expect(code, `${args.join(' ')}\n${error}`).toBe(0)
    said.set(args.join(' '), `${out}${error}`)
  }
  const asking: Promise<void>[] = []
  for (const [program, ...args] of commands) {
    expect(program).toBe('burnout')
    const done = run(args)
    // what only asks need not be waited for
    if (args[0] === 'query') asking.push(done)
    else await done
  }
  await Promise.all(asking)
  expect(said.get('check my-experiment.yaml')).toContain('valid; grid of 6 points, 60 runs')
  expect(said.get('sweep my-experiment.yaml --out results')).toContain('nothing was run')
  expect(readFileSync(join(folder, 'whole/runs.parquet'))).toEqual(
    readFileSync(join(folder, 'results/runs.parquet')),
  )
})
