import { readFileSync } from 'node:fs'
import { compileScenario, ModelError, toXmile, twinOf, type StockFlowModel } from '@burnout/engine'
import { expect, test } from 'vitest'
import { memoryPages, validateXML } from 'xmllint-wasm'
import { canonModels } from './canon/canon.ts'
import { loadScenario, scenarioNames } from './scenario-files.ts'

// Every model that we export as XMILE keeps to the standard: its form to a schema, told from the text of the standard,
// and what a schema cannot say to the tests below. XMILE=all takes the twins of all scenarios instead of a few;
// XMILE_SCHEMA=xmile.xsd tries the schema that OASIS publishes with the standard as well.

const few = ['wellness-first', 'pandemic-surge']

const twins = (process.env['XMILE'] === 'all' ? scenarioNames : few).flatMap(name => {
  try {
    return twinOf(compileScenario(loadScenario(name)))
  } catch (error) {
    if (error instanceof ModelError) return []
    throw error
  }
})

const models: readonly StockFlowModel[] = [...canonModels, ...twins]

const schemas = [
  new URL('xmile/written.xsd', import.meta.url),
  ...[process.env['XMILE_SCHEMA']].filter(file => file !== undefined),
].map(file => readFileSync(file, 'utf8'))

test('every exported model is valid against the schema of the standard', async () => {
  const xml = models.map((model, i) => ({ fileName: `${i}.xmile`, contents: toXmile(model) }))
  for (const schema of schemas) {
    const { errors } = await validateXML({ xml, schema, maxMemoryPages: memoryPages.GiB })
    const faults = errors.map(
      ({ loc, message }) => `${loc?.fileName}:${loc?.lineNumber} ${message}`,
    )
    expect(faults).toEqual([])
  }
})

/** Operators, functions and clock of the standard, sections 3.3 and 3.5, as far as we write them. */
const ofTheStandard = new Set('if then else min max abs sqrt exp ln step time dt'.split(' '))

test('whatever an exported model names is one of its variables, and no variable is called like a function', () => {
  for (const model of models) {
    const text = toXmile(model)
    const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, inner]) => inner)
    const [variables] = text.split('<views>')
    const known = new Set(
      [...variables.matchAll(/<(?:stock|flow|aux) name="([^"]+)"/g)].map(([, name]) =>
        name.replaceAll(' ', '_'),
      ),
    )
    expect([...known].filter(name => ofTheStandard.has(name))).toEqual([])
    const named = [
      ...found(/<(?:inflow|outflow|from|to)>([^<]+)</g),
      ...found(/<eqn>([^<]+)</g).flatMap(
        equation => equation.replace(/&[lg]t;/g, ' ').match(/(?<![\w.])[a-z]\w*/gi) ?? [],
      ),
    ]
    const strange = named.filter(name => !known.has(name) && !ofTheStandard.has(name.toLowerCase()))
    expect([...new Set(strange)], model.name).toEqual([])
  }
})

test('a file that is not as the standard wants it is found by the schema', async () => {
  const text = toXmile(canonModels[0])
  const spoilt = [
    text.replace('method="euler"', 'method="Euler"'),
    text.replace('<options><has_model_view/></options>', ''),
    text.replace(/<gf type="continuous">/, '$&<xscale min="0" max="1"/>'),
    text.replace(/<stock name="([^"]+)"/, '<stock name="$1 of nobody"'),
    text.replace('</variables>', '<aux name="Time Step"><eqn>1</eqn></aux></variables>'),
  ]
  for (const [i, contents] of spoilt.entries()) {
    expect(contents, String(i)).not.toBe(text)
    const xml = { fileName: 'spoilt.xmile', contents }
    expect((await validateXML({ xml, schema: schemas[0] })).valid, String(i)).toBe(false)
  }
})
