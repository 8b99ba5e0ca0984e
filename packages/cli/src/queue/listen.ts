import type { Redis } from '#queue-server'
import { decodeBeat, type Beat } from './beat.ts'
import { beatChannel } from './names.ts'

/** Hears the beats of all sweeps and workers, until the connection is closed. */
export const listenToBeats = async (
  connection: Redis,
  onBeat: (beat: Beat) => void,
): Promise<void> => {
  connection.on('message', (_channel: string, text: string) => {
    const beat = decodeBeat(text)
    if (beat !== null) onBeat(beat)
  })
  await connection.subscribe(beatChannel)
}
