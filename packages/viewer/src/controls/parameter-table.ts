import type { Evidence, ParameterName } from '@burnout/engine'
import { make, setText } from '../dom.ts'
import { keysOf } from '../record.ts'
import {
  everyParameter,
  parameterOrders,
  type ParameterGroup,
  type ParameterLook,
  type ParameterOrder,
  type Sorted,
} from '../settings/parameter-look.ts'
import type { Act } from '../streams/intent.ts'
import { gradeNames, parameterAddress, parameterWords } from '../text/evidence.ts'
import { inEnglish } from '../text/tongue.ts'
import { parameterFilter } from './parameter-filter.ts'
import { sourceLinks } from './source-links.ts'

/** A parameter as the table shows it. */
export interface ParameterRow {
  readonly name: ParameterName
  readonly label: string
  readonly about: string
  readonly set: ParameterGroup
  /** Title of the set. */
  readonly group: string
  readonly value: string
  readonly range: string
  readonly grade: Evidence
  readonly sources: readonly string[]
  readonly uses: readonly string[]
}

/** What is assumed otherwise than usual, in words, what is wanted, and the row that a link leads to. */
export interface ParameterTableState {
  readonly changes: ReadonlyMap<ParameterName, string>
  readonly look: ParameterLook
  readonly shown: ParameterName | null
}

const { columns } = parameterWords
type Column = keyof typeof columns
const orderOf = (column: Column): ParameterOrder | null =>
  parameterOrders.find(each => each === column) ?? null

const textOf = (row: ParameterRow, column: ParameterOrder): string => {
  const cell = row[column]
  return typeof cell === 'string' ? cell : cell.join(', ')
}

const rowId = (name: ParameterName): string => `parameter-${name}`

/** Brings a row into sight and takes the keyboard there. */
export const revealParameter = (name: ParameterName): void => {
  const row = document.getElementById(rowId(name))
  if (row === null) return
  const show = (): void => row.scrollIntoView({ block: 'center', behavior: 'instant' })
  row.tabIndex = -1
  show()
  // the lines above break elsewhere once the page has its letters
  void document.fonts.ready.then(show)
  row.focus({ preventScroll: true })
}

/** Columns that are English, whatever the page is in. */
const english: readonly Column[] = ['uses']

const cell = (column: Column, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = make('td', {
    role: 'cell',
    class: column,
    'data-column': columns[column],
    lang: english.includes(column) ? inEnglish : null,
  })
  made.append(...children)
  return made
}

/** Every parameter in a table that is searched, filtered and sorted without leaving the keyboard. */
export const parameterTable =
  (rows: readonly ParameterRow[]) =>
  (host: HTMLElement, act: Act): ((state: ParameterTableState) => void) => {
    const lines = rows.map(row => {
      const { name, label, about, grade, sources } = row
      const link = make('a', { href: parameterAddress(name), 'data-parameter': name }, label)
      const changed = make('span', { class: 'mine' })
      const head = make('th', { scope: 'row', role: 'rowheader', lang: inEnglish }, link)
      head.append(make('code', {}, name), make('span', { class: 'about' }, about))
      const line = make(
        'tr',
        { id: rowId(name), role: 'row', 'data-grade': grade },
        head,
        cell('group', row.group),
        cell('value', row.value, changed),
        cell('range', row.range),
        cell('grade', gradeNames[grade]),
        cell('sources', ...sourceLinks(sources)),
        cell('uses', row.uses.join(', ')),
      )
      const said = [label, name, about, ...row.uses, ...sources].join(' ').toLowerCase()
      return { row, line, changed, said }
    })

    let sorted: Sorted | null = null
    const body = make('tbody', { role: 'rowgroup' }, ...lines.map(({ line }) => line))
    const sort = (wanted: Sorted | null): void => {
      if (wanted?.by === sorted?.by && wanted?.down === sorted?.down) return
      sorted = wanted
      const order =
        wanted === null
          ? lines
          : [...lines].sort(
              (a, b) =>
                textOf(a.row, wanted.by).localeCompare(textOf(b.row, wanted.by)) *
                (wanted.down ? -1 : 1),
            )
      body.append(...order.map(({ line }) => line))
      for (const [name, head] of heads)
        if (name === wanted?.by)
          head.setAttribute('aria-sort', wanted.down ? 'descending' : 'ascending')
        else head.removeAttribute('aria-sort')
    }
    const heads = keysOf(columns).map(column => {
      const by = orderOf(column)
      const button = make('button', { type: 'button', class: 'quiet' }, columns[column])
      button.addEventListener('click', () => {
        if (by !== null)
          look({ ...latest, sorted: { by, down: sorted?.by === by && !sorted.down } })
      })
      const head = make('th', { scope: 'col', role: 'columnheader', class: column })
      head.append(by === null ? columns[column] : button)
      return [column, head] as const
    })
    const table = make(
      'table',
      { class: 'parameters cards', role: 'table' },
      make('caption', {}, parameterWords.caption),
      make(
        'thead',
        { role: 'rowgroup' },
        make('tr', { role: 'row' }, ...heads.map(([, head]) => head)),
      ),
      body,
    )

    const tools = make('div', { class: 'parameter-tools' })
    const found = make('p', { class: 'hint', role: 'status' })
    let latest = everyParameter
    const show = (shown: ParameterLook): void => {
      latest = shown
      const { wanted, group, grades, changedOnly } = shown
      sort(shown.sorted)
      const words = wanted.toLowerCase().split(/\s+/)
      let count = 0
      for (const { row, line, said, changed } of lines) {
        line.hidden =
          !words.every(word => said.includes(word)) ||
          (group !== null && row.set !== group) ||
          (grades.length > 0 && !grades.includes(row.grade)) ||
          (changedOnly && changed.textContent === '')
        if (!line.hidden) count++
      }
      setText(found, parameterWords.found(count, lines.length))
    }
    const look = (parameters: ParameterLook): void => {
      // at once, and not only with the next frame
      show(parameters)
      act.gesture({ kind: 'outlook', change: { parameters } })
    }
    const groups = new Map(rows.map(({ set, group }) => [set, group]))
    const fill = parameterFilter(
      tools,
      [...groups].map(([name, title]) => ({ name, title })),
      look,
    )
    host.append(tools, found, table)

    let shown: ParameterName | null = null
    return state => {
      for (const { row, line, changed } of lines) {
        const text = state.changes.get(row.name) ?? ''
        setText(changed, text)
        line.classList.toggle('changed', text !== '')
      }
      fill(state.look)
      show(state.look)
      if (state.shown === shown) return
      shown = state.shown
      for (const { row, line } of lines) line.classList.toggle('shown', row.name === shown)
      const target = lines.find(({ row }) => row.name === shown)?.line
      if (target?.hidden === true) look(everyParameter)
      if (shown !== null) revealParameter(shown)
    }
  }
