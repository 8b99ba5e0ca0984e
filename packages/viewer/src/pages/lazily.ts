/**
 * Draws with a script that is loaded when there is first something to draw; until it is there, only the newest is
 * kept.
 *
 * @param failed is told why the script could not be loaded.
 */
export const lazily = <Data>(
  load: () => Promise<(data: Data) => void>,
  failed: (message: string) => void,
): ((data: Data) => void) => {
  let draw: ((data: Data) => void) | null = null
  let begun = false
  let latest: Data
  const begin = async (): Promise<void> => {
    try {
      draw = await load()
      draw(latest)
    } catch (error) {
      failed(error instanceof Error ? error.message : String(error))
    }
  }
  return data => {
    latest = data
    if (draw !== null) draw(data)
    else if (!begun) {
      begun = true
      void begin()
    }
  }
}
