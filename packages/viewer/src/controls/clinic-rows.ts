import { roles, scenarioDefaults, type Clinic } from '@burnout/engine'
import { make } from '../dom.ts'
import { postNames, teamLimits } from '../settings/team.ts'
import { plainName } from '../settings/team-address.ts'
import { likeMineWords } from '../text/like-mine.ts'

const words = likeMineWords

/** Clinics as fields: they can be filled, added to and taken away. */
export interface ClinicRows {
  readonly fill: (clinics: readonly Clinic[]) => void
  /** The clinics that the fields say; faults, in words, when they say none. */
  readonly read: () => { readonly clinics: readonly Clinic[]; readonly faults: readonly string[] }
}

interface Row {
  readonly element: HTMLElement
  readonly name: HTMLInputElement
  readonly posts: readonly HTMLInputElement[]
  readonly panel: HTMLInputElement
  /** What the fields do not say. */
  readonly from: Pick<Clinic, 'ward' | 'leadership' | 'exhaustion'>
}

/** Patients for the posts of a clinic where nobody says how many there are. */
const usualPanel = (physicians: number, advancedPractice: number): number =>
  physicians * scenarioDefaults.panel + advancedPractice * scenarioDefaults.advancedPracticePanel

const wholeOf = ({ value }: HTMLInputElement, most: number): number | null => {
  const number = value.trim() === '' ? 0 : Number(value)
  return Number.isInteger(number) && number >= 0 && number <= most ? number : null
}

/** One row of fields for each clinic. */
export const clinicRows = (host: HTMLElement): ClinicRows => {
  const list = make('ul', { class: 'clinic-rows' })
  const add = make('button', { type: 'button', class: 'quiet' }, words.add)
  host.append(list, make('p', {}, add))
  let rows: readonly Row[] = []
  let made = 0

  const field = (
    label: string,
    id: string,
    value: string,
    most: number,
  ): [Node, HTMLInputElement] => {
    const input = make('input', {
      type: 'number',
      id,
      min: 0,
      max: most,
      step: 1,
      inputmode: 'numeric',
      value,
    })
    return [make('span', { class: 'field' }, make('label', { for: id }, label), input), input]
  }

  const check = (): void => {
    for (const { element } of rows) {
      const remove = element.querySelector('button')
      if (remove !== null) remove.disabled = rows.length === 1
    }
    add.disabled = rows.length >= teamLimits.clinics
  }

  const append = (clinic: Clinic): Row => {
    const id = `clinic-${++made}`
    const name = make('input', {
      type: 'text',
      id: `${id}-name`,
      maxlength: teamLimits.name,
      value: clinic.name,
      autocomplete: 'off',
    })
    const fields = postNames.map((post, role) =>
      field(
        words.role(roles[role] ?? 'physician'),
        `${id}-${post}`,
        String(clinic[post]),
        teamLimits.posts,
      ),
    )
    const usual = clinic.panel === usualPanel(clinic.physicians, clinic.advancedPractice)
    const [patients, panel] = field(
      clinic.ward ? words.beds : words.panel,
      `${id}-panel`,
      usual && !clinic.ward ? '' : String(clinic.panel),
      teamLimits.panel,
    )
    // what an empty field stands for, which goes with the posts
    const sayUsual = (): void => {
      const [physicians = 0, advancedPractice = 0] = fields.map(
        ([, input]) => wholeOf(input, teamLimits.posts) ?? 0,
      )
      panel.placeholder = clinic.ward
        ? ''
        : words.usualPanel(usualPanel(physicians, advancedPractice))
    }
    sayUsual()
    for (const [, input] of fields) input.addEventListener('input', sayUsual)
    const remove = make('button', { type: 'button', class: 'quiet' }, words.remove)
    remove.setAttribute('aria-label', words.removeNamed(clinic.name))
    const label = make('label', { for: name.id }, words.clinicName)
    const element = make(
      'li',
      {},
      make('span', { class: 'field named' }, label, name),
      ...fields.map(([node]) => node),
      patients,
      remove,
    )
    const row: Row = { element, name, posts: fields.map(([, input]) => input), panel, from: clinic }
    name.addEventListener('input', () =>
      remove.setAttribute('aria-label', words.removeNamed(name.value)),
    )
    remove.addEventListener('click', () => {
      const place = rows.indexOf(row)
      rows = rows.filter(each => each !== row)
      element.remove()
      check()
      const left = rows[Math.min(place, rows.length - 1)]
      left?.name.focus()
    })
    list.append(element)
    rows = [...rows, row]
    return row
  }

  add.addEventListener('click', () => {
    const names = new Set(rows.map(({ name }) => name.value))
    let place = rows.length + 1
    while (names.has(words.clinic(place))) place++
    const { leadership } = scenarioDefaults
    const row = append({
      name: words.clinic(place),
      physicians: 5,
      advancedPractice: 1,
      nurses: 3,
      support: 6,
      panel: usualPanel(5, 1),
      ward: false,
      leadership,
      exhaustion: null,
    })
    check()
    row.name.focus()
    row.name.select()
  })

  const readRow = (row: Row): { clinic: Clinic | null; faults: string[] } => {
    const faults: string[] = []
    const name = plainName(row.name.value)
    const counts = row.posts.map((input, role) => {
      const count = wholeOf(input, teamLimits.posts)
      const label = `${name}, ${words.role(roles[role] ?? 'physician')}`
      if (count === null) faults.push(words.faults.whole(label, teamLimits.posts))
      return count ?? 0
    })
    const [physicians = 0, advancedPractice = 0, nurses = 0, support = 0] = counts
    const written = wholeOf(row.panel, teamLimits.panel)
    const { ward, leadership, exhaustion } = row.from
    if (written === null)
      faults.push(words.faults.whole(`${name}, ${words.panel}`, teamLimits.panel))
    if (name === '') faults.push(words.faults.name)
    else if (physicians < 1) faults.push(words.faults.physicians(name))
    else if (ward && nurses < 1) faults.push(words.faults.nurses(name))
    if (ward && written === 0)
      faults.push(words.faults.number(`${name}, ${words.beds}`, 1, teamLimits.panel))
    const panel =
      written === 0 || written === null ? usualPanel(physicians, advancedPractice) : written
    const clinic = {
      name,
      physicians,
      advancedPractice,
      nurses,
      support,
      panel,
      ward,
      leadership,
      exhaustion,
    }
    return { clinic: faults.length === 0 ? clinic : null, faults }
  }

  return {
    fill: clinics => {
      list.replaceChildren()
      rows = []
      for (const clinic of clinics) append(clinic)
      check()
    },
    read: () => {
      const all = rows.map(readRow)
      const clinics = all.flatMap(({ clinic }) => clinic ?? [])
      const names = clinics.map(({ name }) => name)
      const twice = names.find((name, index) => names.indexOf(name) < index)
      const posts = clinics.reduce(
        (sum, clinic) => sum + postNames.reduce((own, post) => own + clinic[post], 0),
        0,
      )
      return {
        clinics,
        faults: [
          ...all.flatMap(({ faults }) => faults),
          ...(twice === undefined ? [] : [words.faults.twice(twice)]),
          ...(posts > teamLimits.posts ? [words.faults.posts(posts, teamLimits.posts)] : []),
        ],
      }
    },
  }
}
