import { make } from '../../dom.ts'
import { gameRules } from '../../flight/rules.ts'
import { decimal, fullDollars, percent } from '../../format.ts'
import { gradeNames, parameterWords } from '../../text/evidence.ts'
import { ruleWords } from '../../text/flight-rules.ts'
import { inEnglish } from '../../text/tongue.ts'

/** A number in its unit, as the table of parameters writes one. */
const valueText = (value: number, unit: string): string => {
  if (unit === 'share') return percent(value)
  if (unit.startsWith('$')) return `${fullDollars(value)}${unit.slice(1)}`
  return `${decimal(value)} ${value === 1 ? unit.replace(/s$/, '') : unit}`
}

/** The numbers that the game sets, with their ranges and how sure they are. */
export const gameRuleTable = (host: HTMLElement): void => {
  const { label, value, range, grade } = parameterWords.columns
  const rows = Object.values(gameRules).map(rule => {
    const [low, high] = rule.range
    return make(
      'tr',
      {},
      make('th', { scope: 'row', lang: inEnglish }, rule.about),
      make('td', { lang: inEnglish }, valueText(rule.value, rule.unit)),
      make('td', {}, ruleWords.range(valueText(low, rule.unit), valueText(high, rule.unit))),
      make('td', {}, gradeNames[rule.evidence]),
    )
  })
  const heads = [label, value, range, grade].map(text => make('th', { scope: 'col' }, text))
  const table = make(
    'table',
    { class: 'game-rules' },
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...rows),
  )
  host.append(
    make(
      'details',
      {},
      make('summary', {}, ruleWords.title),
      make('p', { class: 'hint' }, ruleWords.about),
      make(
        'div',
        { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': ruleWords.title },
        table,
      ),
    ),
  )
}
