import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lockFolder, lockName } from './lock.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'burnout-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const leaveLock = (owner: object | string) =>
  writeFileSync(join(folder, lockName), typeof owner === 'string' ? owner : JSON.stringify(owner))

/** Takes the lock and gives it back; who had it meanwhile. */
const takenBy = (): unknown => {
  const unlock = lockFolder(folder)
  const { pid } = JSON.parse(readFileSync(join(folder, lockName), 'utf8'))
  unlock()
  return pid
}

test('a folder that is being written is refused, and free again afterwards', () => {
  const unlock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrowError(
    expect.objectContaining({
      code: 73,
      message: `folder in use: process ${process.pid} is writing ${folder}; expected one writer at a time`,
      hint: 'Wait until it has ended, or choose another folder.',
    }),
  )
  unlock()
  expect(existsSync(join(folder, lockName))).toBe(false)
  expect(takenBy()).toBe(process.pid)
})

test('the lock of a process that has ended is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  leaveLock({ pid, host: hostname(), began: '' })
  expect(takenBy()).toBe(process.pid)
})

test.runIf(process.platform === 'linux')(
  'another process under the number of one that has ended does not keep the lock',
  () => {
    leaveLock({ pid: process.pid, host: hostname(), began: '1' })
    expect(takenBy()).toBe(process.pid)
  },
)

test('a lock that was cut off is nobody’s', () => {
  leaveLock('{"pid":')
  expect(takenBy()).toBe(process.pid)
})

test('a process on another machine keeps its lock while it gives signs of life', () => {
  leaveLock({ pid: 7, host: 'elsewhere', began: '' })
  expect(() => lockFolder(folder)).toThrowError(
    expect.objectContaining({
      message: `folder in use: process 7 on elsewhere is writing ${folder}; expected one writer at a time`,
      hint: `If that process has ended, remove ${join(folder, lockName)}, or wait: it is taken over 15 minutes after the last sign of life.`,
    }),
  )
  const minutesAgo = (minutes: number) => new Date(Date.now() - 60_000 * minutes)
  utimesSync(join(folder, lockName), minutesAgo(14), minutesAgo(14))
  expect(() => lockFolder(folder)).toThrow(/process 7 on elsewhere/)
  utimesSync(join(folder, lockName), minutesAgo(16), minutesAgo(16))
  expect(takenBy()).toBe(process.pid)
})

test.each([-3, 3])(
  'a clock that is %i hours off neither takes a lock away nor keeps one for ever',
  hours => {
    leaveLock({ pid: 7, host: 'elsewhere', began: '' })
    const minutesAgo = (minutes: number) => new Date(Date.now() - 60_000 * minutes)
    const [recent, old] = [minutesAgo(14), minutesAgo(16)]
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + hours * 3_600_000)
    utimesSync(join(folder, lockName), recent, recent)
    expect(() => lockFolder(folder)).toThrow(/process 7 on elsewhere/)
    utimesSync(join(folder, lockName), old, old)
    expect(takenBy()).toBe(process.pid)
    expect(readdirSync(folder)).toEqual([])
    clock.mockRestore()
  },
)

test('a lock that is held shows that its process is alive', () => {
  vi.useFakeTimers()
  const unlock = lockFolder(folder)
  const path = join(folder, lockName)
  utimesSync(path, 0, 0)
  vi.advanceTimersByTime(30_000)
  expect(statSync(path).mtimeMs).toBeGreaterThan(0)
  rmSync(path)
  // whoever removed it has been told that this process has ended
  vi.advanceTimersByTime(30_000)
  unlock()
  expect(existsSync(path)).toBe(false)
  vi.useRealTimers()
})
