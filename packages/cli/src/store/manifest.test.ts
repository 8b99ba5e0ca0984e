import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { manifestHead, manifestName, readManifest } from './manifest.ts'

/** What is read of a folder whose manifest lists these files. */
const readWith = (files: unknown) => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'))
  try {
    const manifest = { ...manifestHead, holds: 'runs', files }
    writeFileSync(join(folder, manifestName), JSON.stringify(manifest))
    return readManifest(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const file = { name: 'runs.parquet', bytes: 1, sha256: 'ab' }

test('a manifest lists files of its own folder, or is taken for damaged', () => {
  expect(readWith([file, { ...file, name: 'failures.jsonl', bytes: 0 }])).toMatchObject({
    holds: 'runs',
  })
  for (const name of ['../runs.parquet', '/etc/passwd', 'a/b.json', '..', 'C:\\a.json', '', 3])
    expect(readWith([{ ...file, name }]), String(name)).toBe('damaged')
  for (const files of [null, 'runs.parquet', [null], [{}], [{ ...file, bytes: 'many' }]])
    expect(readWith(files), JSON.stringify(files)).toBe('damaged')
})
