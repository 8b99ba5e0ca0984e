import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { exitCode } from '../../exit-codes.ts'
import { Failure, systemCode } from '../../failure.ts'
import { cannotWrite, temporaryName, whyNotWritten } from '../write-atomically.ts'

export const lockName = '.lock'

interface Owner {
  readonly pid: number
  readonly host: string
  /** When the process began, in the system's own count; empty where it does not tell. */
  readonly began: string
}

/** Tells a process from a later one under the same number; Linux only. */
const beganOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // the name of the program may hold spaces and brackets; the 20th field after it is the time
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

const isAlive = ({ pid, began }: Owner): boolean => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // a process of somebody else cannot be signalled, but is there
    if (systemCode(error) === 'ESRCH') return false
  }
  return began === '' || beganOf(pid) === began
}

const readOwner = (path: string): Owner | null => {
  try {
    const { pid, host, began }: Owner = JSON.parse(readFileSync(path, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? { pid, host, began } : null
  } catch {
    return null
  }
}

/** Milliseconds from one sign of life of the owner to the next. */
const signEvery = 30_000
/** Milliseconds without a sign after which the owner on another host is taken to have ended. */
const goneAfter = 15 * 60_000

/** Milliseconds by the clock of the disk, which all hosts share: their own may differ, or jump. */
const timeOnDisk = (path: string): number => {
  const temporary = temporaryName(path)
  writeFileSync(temporary, '')
  const { mtimeMs } = statSync(temporary)
  rmSync(temporary, { force: true })
  return mtimeMs
}

/** Whether nothing has been heard of a lock for long. */
const isStale = (path: string): boolean => {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined || timeOnDisk(path) - found.mtimeMs > goneAfter
}

const requireGone = (folder: string, path: string, owner: Owner): void => {
  if (owner.host !== hostname()) {
    if (isStale(path)) return
    throw new Failure(
      exitCode.cannotWrite,
      `folder in use: process ${owner.pid} on ${owner.host} is writing ${folder}; expected one writer at a time`,
      `If that process has ended, remove ${path}, or wait: it is taken over ${goneAfter / 60_000} minutes after the last sign of life.`,
    )
  }
  if (isAlive(owner))
    throw new Failure(
      exitCode.cannotWrite,
      `folder in use: process ${owner.pid} is writing ${folder}; expected one writer at a time`,
      'Wait until it has ended, or choose another folder.',
    )
}

/** Shows from time to time that this process is alive, to hosts that cannot ask; returns how to stop. */
const giveSigns = (path: string): (() => void) => {
  const timer = setInterval(() => {
    try {
      const now = timeOnDisk(path) / 1_000
      utimesSync(path, now, now)
    } catch (error) {
      // somebody removed it: whoever writes now has a lock of their own; that a disk is full is said by
      // the first who has something to write
      if (!['ENOENT', 'ENOSPC'].includes(systemCode(error) ?? '')) throw error
    }
  }, signEvery)
  timer.unref()
  return () => clearInterval(timer)
}

/**
 * Claims a folder for this process; the returned function gives it back. The lock of a process that
 * has ended is taken over, and so is that of another host without a sign of life. This is a courtesy: parts are named by what they hold and written whole,
 * so that even two writers at once would spoil nothing.
 */
export const lockFolder = (folder: string): (() => void) => {
  const path = join(folder, lockName)
  const mine = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    began: beganOf(process.pid),
  } satisfies Owner)
  for (let tries = 0; ; tries++)
    try {
      writeFileSync(path, mine, { flag: 'wx' })
      const stop = giveSigns(path)
      return () => {
        stop()
        rmSync(path, { force: true })
      }
    } catch (error) {
      if (systemCode(error) !== 'EEXIST' || tries > 2) throw cannotWrite(path, whyNotWritten(error))
      const owner = readOwner(path)
      if (owner !== null) requireGone(folder, path, owner)
      rmSync(path, { force: true })
    }
}
