import { parseSync, type ESTree } from 'vite'
import { Refusal } from './refusal.ts'

/** What another module gives: a number, a table function by name, or a function that is known here. */
export type Imported = number | { readonly tables: true } | { readonly known: string }

export interface ModuleSource {
  readonly file: string
  /** A number by its name; `undefined` where the name is none. */
  constant(name: string): number | undefined
  imported(name: string): Imported | undefined
  /** A function of the module itself. */
  helper(name: string): ESTree.ArrowFunctionExpression | undefined
  /** Every function and every object that the module declares, by name. */
  readonly declared: ReadonlyMap<string, ESTree.Expression>
  refuse(node: ESTree.Span, why: string): never
}

/** Finds what a module imports, at run time, by the specifier and the name there. */
export type Importer = (specifier: string, name: string) => Imported

const declarationsOf = (program: ESTree.Program): readonly ESTree.VariableDeclarator[] =>
  program.body.flatMap(node => {
    const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : node
    return declaration?.type === 'VariableDeclaration' ? declaration.declarations : []
  })

const importsOf = (program: ESTree.Program, importer: Importer): ReadonlyMap<string, Imported> =>
  new Map(
    program.body.flatMap(node =>
      node.type === 'ImportDeclaration' && node.importKind !== 'type'
        ? node.specifiers.flatMap(specifier =>
            specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier'
              ? [
                  [
                    specifier.local.name,
                    importer(node.source.value, specifier.imported.name),
                  ] as const,
                ]
              : [],
          )
        : [],
    ),
  )

/** Reads one file. @throws Refusal where it is no TypeScript */
export const readModule = (file: string, text: string, importer: Importer): ModuleSource => {
  const refuse = ({ start, end }: ESTree.Span, why: string): never => {
    const line = text.slice(0, start).split('\n').length
    throw new Refusal(file, line, why, text.slice(start, end).split('\n')[0])
  }
  const { program, errors } = parseSync(file, text, { lang: 'ts', preserveParens: false })
  if (errors.length > 0) throw new Refusal(file, 1, 'TypeScript was expected', errors[0].message)
  const imports = importsOf(program, importer)
  const declared = new Map<string, ESTree.Expression>()
  for (const { id, init } of declarationsOf(program))
    if (id.type === 'Identifier' && init !== null) declared.set(id.name, init)

  const numberOf = (node: ESTree.Expression): number | undefined => {
    if (node.type === 'Literal') return typeof node.value === 'number' ? node.value : undefined
    if (node.type === 'Identifier') return constant(node.name)
    return undefined
  }
  const constant = (name: string): number | undefined => {
    const from = imports.get(name)
    if (typeof from === 'number') return from
    const own = declared.get(name)
    return own === undefined ? undefined : numberOf(own)
  }
  return {
    file,
    constant,
    imported: name => imports.get(name),
    helper: name => {
      const own = declared.get(name)
      return own?.type === 'ArrowFunctionExpression' ? own : undefined
    },
    declared,
    refuse,
  }
}
