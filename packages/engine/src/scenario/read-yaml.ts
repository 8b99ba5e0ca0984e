import { LineCounter, parseDocument } from 'yaml'
import type { YAMLError } from 'yaml'
import { formatPath, show } from './fault.ts'
import type { Fault, Place } from './fault.ts'
import { rawFromNodes } from './read-nodes.ts'
import type { Raw, RawMap } from './raw.ts'

/** Scenarios are a few kilobytes; a file beyond this is not one, and is not even parsed. */
const mostCharacters = 500_000

/** Faults in the form of one file that are reported; the rest mostly follows from the first. */
const mostProblems = 20

/** Brackets open at once, or list markers on one line, before a file is refused unparsed. */
const mostOpen = 32

const wording: Partial<Record<YAMLError['code'], string>> = {
  MULTIPLE_DOCS: 'several documents: ---; expected one in a file',
  TAB_AS_INDENT: 'tab in the indentation: \\t; expected spaces',
  NON_STRING_KEY: 'unknown key: not text; expected a name',
  TAG_RESOLVE_FAILED: 'unknown tag: !; expected plain values without tags',
}

// The parser is recursive, so depth is looked at before it runs. Brackets in prose count as well,
// but they close again.
const nestedTooDeeply = (text: string): boolean => {
  let open = 0
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (character === '[' || character === '{') open++
    else if (character === ']' || character === '}') open = Math.max(0, open - 1)
    if (open > mostOpen) return true
  }
  return new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${mostOpen}}`, 'm').test(text)
}

const syntaxMessage = ({ code, message }: YAMLError): string =>
  wording[code] ?? `not YAML: ${show(message, 200)}; expected valid YAML`

type Refuse = (message: string, place?: Place, path?: string) => null

/** The values of a text, or `null`, with faults reported, when there is nothing to go on with. */
const readValues = (
  text: string,
  refuse: Refuse,
  placeAt: (offset: number) => Place,
  lineCounter: LineCounter,
): Raw | null => {
  if (text.length > mostCharacters)
    return refuse(`file too large: ${text.length} characters; expected at most ${mostCharacters}`)
  if (nestedTooDeeply(text))
    return refuse(`nested too deeply: over ${mostOpen} levels; expected a scenario`)
  // Keys are compared in `rawFromNodes`: the parser's own check compares each with all others.
  const options = { lineCounter, prettyErrors: false, uniqueKeys: false, stringKeys: true } as const
  let document
  try {
    document = parseDocument(text, { ...options, logLevel: 'silent' })
  } catch {
    return refuse('not YAML: the parser gave up; expected valid YAML')
  }
  const problems = [...document.errors, ...document.warnings]
  for (const problem of problems) refuse(syntaxMessage(problem), placeAt(problem.pos[0]))
  if (problems.length > 0) return null

  const raw = rawFromNodes(document.contents, {
    placeAt,
    report: (place, path, message) => void refuse(message, place, formatPath(path)),
  })
  return raw ?? refuse('too much content: values or aliases beyond any scenario; expected less')
}

/** Reads one file; `null`, with faults added, when what it should hold is not in it. */
export const readYaml = (
  text: string,
  file: string,
  faults: Fault[],
  what = 'a scenario',
): RawMap | null => {
  const top: Place = { file, line: 1, column: 1 }
  let problems = 0
  const refuse: Refuse = (message, place = top, path = '') => {
    if (problems++ < mostProblems) faults.push({ ...place, path, message })
    return null
  }
  const lineCounter = new LineCounter()
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const raw = readValues(text, refuse, placeAt, lineCounter)
  if (raw === null || raw.kind === 'map') return raw
  if (raw.kind === 'scalar' && raw.value === null)
    return refuse(`empty file: nothing; expected ${what} with version and name`)
  const given = raw.kind === 'list' ? 'a list' : show(raw.value)
  return refuse(`not ${what}: ${given}; expected keys such as version and name`, raw.place)
}

/** Reads the value of a setting; what is neither a plain value nor in brackets is taken as text. */
export const readSettingValue = (text: string, place: Place): Raw => {
  const faults: string[] = []
  const refuse: Refuse = message => {
    faults.push(message)
    return null
  }
  const raw = readValues(text, refuse, () => place, new LineCounter())
  const unbracketed = raw !== null && raw.kind !== 'scalar' && !/^[[{]/.test(text)
  return raw === null || unbracketed || faults.length > 0
    ? { kind: 'scalar', value: text, place }
    : raw
}
