import { cuttableLoops, loopNames, type LoopName } from '@burnout/engine'
import { startingOutlook, type Cut, type Outlook } from './outlook.ts'

/** What of the page of loops an address holds, beside the diagram. */
export type LoopsPlace = Pick<Outlook, 'loop' | 'window' | 'simplify' | 'cut' | 'gauge'>

/** Keys of an address that are about the page of loops. */
export const loopsKeys: readonly string[] = ['loop', 'months', 'least', 'cut', 'gauge']

const windowPattern = /^(\d{1,4})-(\d{1,4})$/
const monthPattern = /^\d{1,4}$/
const percentPattern = /^(100|\d{1,2})$/

const windowOf = (text: string): Outlook['window'] => {
  const [, from, to] = windowPattern.exec(text) ?? []
  return Number(to) > Number(from) ? [Number(from), Number(to)] : null
}

const cutPattern = /^(\w+)-(\d{1,4})$/

const cutOf = (text: string): Cut | null => {
  const [, name, month] = cutPattern.exec(text) ?? []
  const loop = cuttableLoops.find(each => each === name)
  return loop === undefined ? null : { loop, month: Number(month) }
}

/** Reads what an address says of the page of loops; what is not understood is left out and listed. */
export const readLoops = (written: URLSearchParams, ignore: (part: string) => void): LoopsPlace => {
  const read = <Value>(key: string, valueOf: (text: string) => Value | null): Value | null => {
    const text = written.get(key)
    const value = text === null ? null : valueOf(text)
    if (text !== null && value === null) ignore(`${key}=${text}`)
    return value
  }
  return {
    loop: read<LoopName>('loop', text => loopNames.find(each => each === text) ?? null),
    window: read('months', windowOf),
    simplify:
      read('least', text => (percentPattern.test(text) ? Number(text) / 100 : null)) ??
      startingOutlook.simplify,
    cut: read('cut', cutOf),
    gauge: read('gauge', text => (monthPattern.test(text) ? Number(text) : null)),
  }
}

/** Parts of an address that say what is looked at on the page of loops, without what is usual. */
export const writeLoops = ({
  loop,
  window,
  simplify,
  cut,
  gauge,
}: LoopsPlace): readonly string[] => [
  ...(loop === null ? [] : [`loop=${loop}`]),
  ...(window === null ? [] : [`months=${window.join('-')}`]),
  ...(simplify === startingOutlook.simplify ? [] : [`least=${Math.round(simplify * 100)}`]),
  ...(cut === null ? [] : [`cut=${cut.loop}-${cut.month}`]),
  ...(gauge === null ? [] : [`gauge=${gauge}`]),
]
