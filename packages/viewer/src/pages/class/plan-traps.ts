import type { TrapFinding } from '@burnout/engine'
import { make } from '../../dom.ts'
import type { TeamPlan } from '../../reading/class-plans.ts'
import { lookWords } from '../../text/class.ts'
import { diagramNames } from '../../text/diagrams.ts'
import { signText, trapsPage } from '../../text/traps.ts'
import { trapLink, trapsOf, type ClassScene } from './plan-data.ts'

const signsOf = ({ signs }: TrapFinding): HTMLElement => {
  const held = signs.filter(({ holds }) => holds)
  return make(
    'details',
    {},
    make('summary', {}, lookWords.trapSigns(held.length, signs.length)),
    make('ul', {}, ...held.map(reading => make('li', {}, signText(reading)))),
  )
}

const verdictOn = (
  plan: TeamPlan,
  traps: readonly TrapFinding[] | null,
  pairs: number,
  packed: string | null,
): readonly HTMLElement[] => {
  if (traps === null) return [make('p', {}, trapsPage.undecided)]
  if (traps.length === 0) return [make('p', {}, trapsPage.none(pairs))]
  return traps.map(finding =>
    make(
      'div',
      {},
      make(
        'p',
        {},
        make(
          'a',
          { href: trapLink(plan, finding.trap, packed), target: '_blank' },
          diagramNames[finding.trap].name,
        ),
      ),
      signsOf(finding),
    ),
  )
}

/** Which traps the runs of each plan show, with reasons and ways into the library of traps. */
export const planTraps = (
  host: HTMLElement,
): ((scene: ClassScene, packed: string | null) => void) => {
  const list = make('dl', { class: 'class-signs class-traps' })
  host.append(
    make('h3', {}, lookWords.traps),
    list,
    make('p', { class: 'hint' }, lookWords.trapsHint, ' ', trapsPage.caution),
  )
  let drawn: readonly unknown[] = []
  return (scene, packed) => {
    const { plans, compared, found } = scene
    host.hidden = found === null
    if (drawn[0] === found && drawn[1] === plans) return
    drawn = [found, plans]
    list.replaceChildren(
      ...plans.flatMap((plan, index) => [
        make('dt', {}, plan.name),
        make('dd', {}, ...verdictOn(plan, trapsOf(scene, index), compared.of, packed)),
      ]),
    )
  }
}
