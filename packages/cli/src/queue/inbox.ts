import type { Redis } from '#queue-server'
import { decodeAnswer, type Answer } from './answer.ts'

/** Seconds that one question to the server waits: a connection that died in silence is noticed then. */
const wait = 5

/**
 * Takes answers out of an inbox as they come, until the connection is closed. Taking one out is what
 * acknowledges it: nothing is left behind in the server.
 */
export const readInbox = async (
  connection: Redis,
  inbox: string,
  onAnswer: (answer: Answer | null) => void,
): Promise<void> => {
  for (;;) {
    let found: [Buffer, Buffer] | null
    try {
      found = await connection.blpopBuffer(inbox, wait)
    } catch (error) {
      if (connection.status === 'end') return
      throw error
    }
    if (found !== null) onAnswer(await decodeAnswer(found[1]))
  }
}
