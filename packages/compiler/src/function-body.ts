import binaryen from 'binaryen'
import type { Code, Value } from './values.ts'

/** What a name stands for: code to read it, and its local where it may be assigned to. */
export interface Binding {
  read(): Value
  readonly local?: number
}

/** The locals, scopes and first lines of a function that is being written. */
export class FunctionBody {
  /** What is looked up once, before anything else. */
  readonly opening: Code[] = []
  /** Types of the locals after the parameters. */
  readonly locals: binaryen.Type[] = []
  /** The counter of the loop that is being written for two rows at once. */
  pairs: Binding | null = null
  /** Labels that `continue` goes to, the innermost last. */
  readonly nexts: string[] = []
  readonly #module: binaryen.Module
  readonly #parameters: number
  readonly #scopes: Map<string, Binding>[] = [new Map()]
  readonly #once = new Map<string, Binding>()
  #labels = 0

  constructor(module: binaryen.Module, parameters: number) {
    this.#module = module
    this.#parameters = parameters
  }

  local(type: binaryen.Type): number {
    this.locals.push(type)
    return this.#parameters + this.locals.length - 1
  }

  label(): string {
    return `at${this.#labels++}`
  }

  declare(name: string, binding: Binding): void {
    this.#scopes.at(-1)?.set(name, binding)
  }

  find(name: string): Binding | undefined {
    for (let s = this.#scopes.length - 1; s >= 0; s--) {
      const found = this.#scopes[s].get(name)
      if (found !== undefined) return found
    }
    return undefined
  }

  /** Writes something in a scope of its own. */
  scoped<Result>(write: () => Result): Result {
    const depth = this.#scopes.length
    this.#scopes.push(new Map())
    try {
      return write()
    } finally {
      this.#scopes.length = depth
    }
  }

  /** A local that is set before anything else, once for each key. */
  once(key: string, type: binaryen.Type, value: () => Code, read: (code: Code) => Value): Binding {
    const known = this.#once.get(key)
    if (known !== undefined) return known
    const local = this.local(type)
    this.opening.push(this.#module.local.set(local, value()))
    const binding = { read: () => read(this.#module.local.get(local, type)) }
    this.#once.set(key, binding)
    return binding
  }
}
