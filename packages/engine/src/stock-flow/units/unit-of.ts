import type { Expression } from '../language/expression.ts'
import { ExpressionError } from '../model-error.ts'
import { combine, pureNumber, sameUnit, unitText, type Unit } from './unit.ts'

/** A unit, or any: a plain number takes that of what it is added to or compared with. */
type Found = Unit | 'any'

const known = (found: Found): Unit => (found === 'any' ? pureNumber : found)

/**
 * The unit of an expression. Throws an `ExpressionError` where it adds or compares unlike things, or takes
 * a power or a logarithm of what is no pure number.
 */
export const unitOf = (
  expression: Expression,
  unitOfName: (name: string) => Unit,
  timeUnit: Unit,
): Found => {
  const inner = (part: Expression): Found => unitOf(part, unitOfName, timeUnit)
  const alike = (parts: readonly Expression[]): Found => {
    let agreed: Found = 'any'
    for (const part of parts) {
      const found = inner(part)
      if (found === 'any') continue
      if (agreed !== 'any' && !sameUnit(agreed, found))
        throw new ExpressionError(
          part.at,
          `unit that does not fit: ${unitText(found)}; expected ${unitText(agreed)}`,
        )
      agreed = found
    }
    return agreed
  }
  const fits = (part: Expression, expected: Unit): void => {
    const found = inner(part)
    if (found !== 'any' && !sameUnit(found, expected))
      throw new ExpressionError(
        part.at,
        `unit that does not fit: ${unitText(found)}; expected ${unitText(expected)}`,
      )
  }

  switch (expression.kind) {
    case 'number':
      return 'any'
    case 'name':
      if (expression.name === 'time' || expression.name === 'dt') return timeUnit
      return unitOfName(expression.name)
    case 'minus':
      return inner(expression.of)
    case 'choice':
      alike([expression.left, expression.right])
      return alike([expression.yes, expression.no])
    case 'operation': {
      const { operator, left, right } = expression
      if (operator === '+' || operator === '-') return alike([left, right])
      if (operator === '^') {
        fits(right, pureNumber)
        if (right.kind === 'number') return combine(pureNumber, known(inner(left)), right.value)
        fits(left, pureNumber)
        return pureNumber
      }
      const [above, other] = [inner(left), inner(right)]
      if (above === 'any' && other === 'any') return 'any'
      return combine(known(above), known(other), operator === '*' ? 1 : -1)
    }
    default: {
      const { name, given } = expression
      switch (name) {
        case 'min':
        case 'max':
        case 'abs':
          return alike(given)
        case 'sqrt':
          return combine(pureNumber, known(inner(given[0])), 1 / 2)
        case 'exp':
        case 'ln':
          fits(given[0], pureNumber)
          return pureNumber
        default:
          for (const moment of given.slice(1)) fits(moment, timeUnit)
          return inner(given[0])
      }
    }
  }
}
