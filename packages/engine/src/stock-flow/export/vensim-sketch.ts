import type { Diagram, Point } from './layout.ts'
import { wordsOf } from './write-expression.ts'

/**
 * The sketch at the end of a Vensim file: stocks in boxes, flows with valves on pipes from and to stocks or
 * clouds, all else by name, and an arrow for every link. Every object has a number that arrows refer to.
 */
export const vensimSketch = ({ stocks, flows, others, links }: Diagram): readonly string[] => {
  const lines: string[] = []
  const numbers = new Map<string, number>()
  let last = 0
  const add = (write: (number: number) => string): number => {
    last++
    lines.push(write(last))
    return last
  }
  const word = (name: string, { x, y }: Point, half: number, height: number, style: string) =>
    add(number => `10,${number},${wordsOf(name)},${x},${y},${half},${height},${style}`)
  const arrow = (from: number, to: number, style: string, { x, y }: Point) =>
    add(number => `1,${number},${from},${to},${style},1|(${x},${y})|`)

  for (const stock of stocks) numbers.set(stock.name, word(stock.name, stock, 60, 20, BOX))
  for (const { name, from, to, x, y, pipe } of flows) {
    const cloud = ({ x, y }: Point) =>
      add(number => `12,${number},48,${x},${y},10,8,0,3,0,0,-1,0,0,0`)
    const [start] = pipe
    const end = pipe[pipe.length - 1]
    const source = from === null ? cloud(start) : (numbers.get(from) ?? 0)
    const target = to === null ? cloud(end) : (numbers.get(to) ?? 0)
    // the valve comes after its two pipes, and its name after the valve
    const valve = last + 3
    arrow(valve, target, '4,0,0,22,0,0,0,-1--1--1,', end)
    arrow(valve, source, '100,0,0,22,0,0,0,-1--1--1,', start)
    add(number => `11,${number},48,${x},${y},6,8,34,3,0,0,1,0,0,0`)
    word(name, { x, y: y + 20 }, 70, 8, VALVE_NAME)
    numbers.set(name, valve)
  }
  for (const other of others) numbers.set(other.name, word(other.name, other, 100, 8, NAME))
  for (const [from, to] of links)
    arrow(numbers.get(from) ?? 0, numbers.get(to) ?? 0, '0,0,0,0,0,64,0,-1--1--1,', { x: 0, y: 0 })
  return [
    '\\\\\\---/// Sketch information - do not modify anything except names',
    'V300  Do not put anything below this section - it will be ignored',
    '*View 1',
    '$192-192-192,0,Arial|10||0-0-0|0-0-0|0-0-255|-1--1--1|-1--1--1|72,72,100,0',
    ...lines,
    '///---\\\\\\',
    '',
  ]
}

// shape and bits of an object, as Vensim writes them
const BOX = '3,3,0,0,0,0,0,0'
const NAME = '8,3,0,0,0,0,0,0'
const VALVE_NAME = '40,3,0,0,-1,0,0,0'
