import { variableWords, type VariableId } from '../../text/diagrams.ts'
import { keysOf, recordOf } from '../../record.ts'
import type { Size } from '../on-size.ts'
import type { Box, Point } from './arcs.ts'
import type { Diagram, Place } from './diagram.ts'

/** The frame of a hundred by a hundred parts in which a diagram stands, within its host. */
export interface Frame {
  readonly x: number
  readonly y: number
  /** Pixels of one part, across and down. */
  readonly across: number
  readonly down: number
  /** Size of the type in pixels. */
  readonly type: number
  /** How thick lines are against those of a screen of usual size. */
  readonly weight: number
  /** Whether there is no room for words beside the badges. */
  readonly tight: boolean
}

/** Height against width that a diagram takes where a host is higher than broad. */
const TALLEST = 1.7

/** With more variables than this a diagram is crowded. */
const MANY = 10

/** Mean width of a letter against the size of the type. */
const LETTER = 0.5

export const LINE = 1.16

/** Space between words and the links that end at them, against the size of the type. */
const SPACE = 0.42

const few = { share: 3.2, least: 12, most: 19 }
const many = { share: 2.35, least: 10, most: 15.5 }

/** Room around the words of a hub, against the size of the type. */
const HUB = 1.3

export const variablesOf = ({ places }: Diagram): readonly VariableId[] => keysOf(places)

/** Whether there is so much in a diagram that badges go without names, and words are smaller. */
export const isCrowded = (diagram: Diagram): boolean => variablesOf(diagram).length > MANY

export const frameOf = (diagram: Diagram, { width, height, em }: Size): Frame => {
  const across = Math.min(width, height * diagram.breadth) / 100
  const down = Math.min(height / 100, across * TALLEST)
  const crowded = isCrowded(diagram)
  const { share, least, most } = crowded ? many : few
  const type = Math.max(least, Math.min(most * em, Math.min(down, across * 0.9) * share))
  return {
    x: (width - across * 100) / 2,
    y: (height - down * 100) / 2,
    across,
    down,
    type,
    weight: Math.max(0.75, Math.min(1.3, type / (crowded ? 13 : 16))),
    tight: across < 5,
  }
}

export const pointOf = ({ x, y, across, down }: Frame, place: Place): Point => ({
  x: x + place.x * across,
  y: y + place.y * down,
})

const HERE: Place = { x: 0, y: 0 }

/** Half width and half height around the words of every variable; links begin and end there. */
export const boxesOf = (
  diagram: Diagram,
  frame: Frame,
  words: Readonly<Record<VariableId, readonly string[]>> = variableWords,
): Readonly<Record<string, Box>> =>
  recordOf(variablesOf(diagram), id => {
    const lines = words[id]
    const longest = Math.max(...lines.map(line => line.length))
    const space = SPACE * frame.type
    const room = id === diagram.hub ? HUB * frame.type : 0
    return {
      centre: pointOf(frame, diagram.places[id] ?? HERE),
      width: (longest * LETTER * frame.type) / 2 + space + room,
      height: (lines.length * LINE * frame.type) / 2 + space * 0.8 + room,
    }
  })

/** Radius of the rings of the badges. */
export const ringOf = ({ type, tight }: Frame): number => (tight ? 0.92 : 1.15) * type
