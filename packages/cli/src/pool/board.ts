/**
 * What a worker and the main thread tell each other while a block runs, in memory that both see: a
 * worker that computes reads no messages.
 */
export type Board = Int32Array

const stopAt = 0
const dayAt = 1

/** A board on which nothing has begun. */
export const newBoard = (): Board =>
  new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))

/** Asks the worker to break off. */
export const askToStop = (board: Board): void => void Atomics.store(board, stopAt, 1)

/** Whether the worker was asked to break off. */
export const isAskedToStop = (board: Board): boolean => Atomics.load(board, stopAt) === 1

/** Says that the block has come to the morning of a day; its first word is day 0. */
export const sayDay = (board: Board, day: number): void => void Atomics.store(board, dayAt, day + 1)

/** The day that the block has come to; `null` before it has begun. */
export const dayOn = (board: Board): number | null => {
  const day = Atomics.load(board, dayAt) - 1
  return day < 0 ? null : day
}
