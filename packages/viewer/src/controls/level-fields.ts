import { roles, type Role } from '@burnout/engine'
import { make } from '../dom.ts'
import { entriesOf } from '../record.ts'
import { prevalences, type Prevalence } from '../settings/lens.ts'
import type { Team } from '../settings/team.ts'
import { instrumentWords } from '../text/instruments.ts'
import { likeMineWords } from '../text/like-mine.ts'

const words = likeMineWords

/** Shares of an organisation as it is, 0–1, as far as the reader knows them. */
export interface Wanted {
  readonly survey: {
    readonly share: number
    readonly instrument: Prevalence
    readonly role: Role | null
  } | null
  readonly leaving: Readonly<Partial<Record<Role, number>>>
  readonly vacant: Readonly<Partial<Record<Role, number>>>
  readonly payment: number
}

/** Fields for what an organisation is like now. */
export interface LevelFields {
  readonly fill: (team: Team, vacant: Wanted['vacant']) => void
  readonly read: () => { readonly wanted: Wanted; readonly faults: readonly string[] }
}

/** Ends of what may be written, of 100. */
const ends = { survey: [1, 99], leaving: [0, 100], vacant: [0, 15], payment: [0, 100] } as const

const hundredths = (share: number | undefined): string =>
  share === undefined ? '' : String(Number((share * 100).toFixed(1)))

/** Survey, leavers, vacancies and payment; what is left empty is not asked for. */
export const levelFields = (host: HTMLElement): LevelFields => {
  const faults: string[] = []
  const percentField = (
    id: string,
    label: string,
    [low, high]: readonly [number, number],
    named: string = label,
  ) => {
    const input = make('input', {
      type: 'number',
      id,
      min: low,
      max: high,
      step: 'any',
      inputmode: 'decimal',
    })
    const unit = make('span', { class: 'unit', 'aria-hidden': 'true' }, words.percent)
    const node = make(
      'span',
      { class: 'field' },
      make('label', { for: id }, label),
      make('span', {}, input, unit),
    )
    const read = (): number | undefined => {
      if (input.validity.badInput) faults.push(words.faults.number(named, low, high))
      if (input.value.trim() === '') return undefined
      const value = Number(input.value)
      if (value >= low && value <= high) return value / 100
      faults.push(words.faults.number(named, low, high))
      return undefined
    }
    return { node, input, read }
  }
  const options = (id: string, label: string, each: readonly (readonly [string, string])[]) => {
    const select = make(
      'select',
      { id },
      ...each.map(([value, text]) => make('option', { value }, text)),
    )
    return {
      select,
      node: make('span', { class: 'field' }, make('label', { for: id }, label), select),
    }
  }
  const perRole = (name: 'leaving' | 'vacant') =>
    roles.map(role => ({
      role,
      ...percentField(
        `mine-${name}-${role}`,
        words.role(role),
        ends[name],
        `${words[name]}, ${words.role(role)}`,
      ),
    }))

  const survey = percentField('mine-survey', words.survey, ends.survey)
  const by = options(
    'mine-survey-by',
    words.surveyBy,
    prevalences.map(each => [each, instrumentWords[each].long]),
  )
  const of = options('mine-survey-of', words.surveyOf, [
    ['', words.everybody],
    ...roles.map(role => [role, words.role(role)] as const),
  ])
  const leaving = perRole('leaving')
  const vacant = perRole('vacant')
  const payment = percentField('mine-payment', words.payment, ends.payment)
  const set = (title: string, ...nodes: readonly Node[]): HTMLElement =>
    make('fieldset', {}, make('legend', {}, title), make('div', { class: 'fields' }, ...nodes))
  by.node.classList.add('instrument')
  host.append(
    set(words.now, survey.node, by.node, of.node, payment.node),
    set(words.leaving, ...leaving.map(({ node }) => node)),
    set(words.vacant, ...vacant.map(({ node }) => node)),
  )

  const readRoles = (fields: typeof leaving): Partial<Record<Role, number>> =>
    Object.fromEntries(
      fields.flatMap(({ role, read }) => {
        const share = read()
        return share === undefined ? [] : [[role, share]]
      }),
    )

  return {
    fill: (team, vacancies) => {
      survey.input.value = hundredths(team.survey?.wanted)
      by.select.value = team.survey?.instrument ?? 'mbi'
      of.select.value = team.survey?.role ?? ''
      payment.input.value = team.payment === 0 ? '' : hundredths(team.payment)
      for (const { role, input } of leaving) input.value = hundredths(team.leaving[role]?.wanted)
      for (const { input } of vacant) input.value = ''
      for (const [role, share] of entriesOf(vacancies)) {
        const field = vacant.find(each => each.role === role)
        if (field !== undefined) field.input.value = hundredths(share)
      }
    },
    read: () => {
      faults.length = 0
      const share = survey.read()
      const wanted: Wanted = {
        survey:
          share === undefined
            ? null
            : {
                share,
                instrument: prevalences.find(each => each === by.select.value) ?? 'mbi',
                role: roles.find(each => each === of.select.value) ?? null,
              },
        leaving: readRoles(leaving),
        vacant: readRoles(vacant),
        payment: payment.read() ?? 0,
      }
      return { wanted, faults: [...faults] }
    },
  }
}
