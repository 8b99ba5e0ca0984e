/**
 * What a worker and the main thread tell each other while a worker works, in memory that both see: a
 * worker that computes reads no messages.
 */
export type Board = Int32Array

/** Steps in which a part of an experiment says how far it has come. */
export const partSteps = 1_000

const stopAt = 0
const stepAt = 1

/** A board on which nothing has begun. */
export const newBoard = (): Board =>
  new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))

/** Asks the worker to break off. */
export const askToStop = (board: Board): void => void Atomics.store(board, stopAt, 1)

/** Whether the worker was asked to break off. */
export const isAskedToStop = (board: Board): boolean => Atomics.load(board, stopAt) === 1

/** Says how far the work has come, such as the morning of a day of a block; its first word is 0. */
export const sayStep = (board: Board, step: number): void =>
  void Atomics.store(board, stepAt, step + 1)

/** How far the work has come; `null` before it has begun. */
export const stepOn = (board: Board): number | null => {
  const step = Atomics.load(board, stepAt) - 1
  return step < 0 ? null : step
}
