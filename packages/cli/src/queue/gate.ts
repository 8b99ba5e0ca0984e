/** Lets so many in at a time, in the order in which they come. */
export interface Gate {
  /** Waits for room; `false` when the gate was closed instead. */
  enter(): Promise<boolean>
  leave(): void
  /** Says how many may be inside from now on. */
  admit(most: number): void
  /** Turns away all who wait and all who come. */
  close(): void
}

/** A gate with room for so many, 1 or more. */
export const createGate = (most: number): Gate => {
  const waiting: ((mayEnter: boolean) => void)[] = []
  let [room, inside, closed] = [most, 0, false]
  const letIn = () => {
    while (inside < room && waiting.length > 0) {
      inside++
      waiting.shift()!(true)
    }
  }
  return {
    enter() {
      if (closed) return Promise.resolve(false)
      return new Promise(resolve => {
        waiting.push(resolve)
        letIn()
      })
    },
    leave() {
      inside--
      letIn()
    },
    admit(next) {
      room = next
      letIn()
    },
    close() {
      closed = true
      for (const turnAway of waiting.splice(0)) turnAway(false)
    },
  }
}
