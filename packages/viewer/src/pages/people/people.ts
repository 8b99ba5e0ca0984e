import { crowdTools } from '../../controls/people/crowd-tools.ts'
import { fateList, type FateListState } from '../../controls/people/fate-list.ts'
import { setText } from '../../dom.ts'
import { decimal } from '../../format.ts'
import { fateKinds, type Fates } from '../../reading/lives/fates.ts'
import { identityOf } from '../../reading/lives/roll.ts'
import { darkness, stateScales } from '../../reading/lives/state-scales.ts'
import type { Act } from '../../streams/intent.ts'
import { fateWords, peoplePage, personName, ruleWords, stateWords } from '../../text/people-page.ts'
import { toMonths } from '../../time.ts'
import { crowdLegend, type CrowdLegendData } from '../../views/people/crowd-legend.ts'
import { crowdView } from '../../views/people/crowd-view.ts'
import { life } from '../../views/people/life.ts'
import { figure } from '../figure.ts'
import { crowdData } from './crowd-data.ts'
import { lifeData } from './life-data.ts'
import { peopleScene, type PeopleMoment, type PeopleScene } from './people-scene.ts'
import type { PeoplePlaces } from './people-skeleton.ts'
import { peopleRows, peopleTable } from './people-tables.ts'

/** What happened by the month looked at, and what of it happened otherwise in the baseline. */
const told = (scene: PeopleScene): readonly [string, string] => {
  const { own, reference, fates, month, crowd } = scene
  const sentence = peoplePage.sentence(month, own)
  if (reference === null || fates === null)
    return [sentence, crowd.isBase ? peoplePage.base : peoplePage.waiting(crowd.done)]
  const count = (kind: string): number => fates.differing.filter(each => each.kind === kind).length
  const { left, burnedOut, here } = reference
  return [sentence, peoplePage.beside(left, burnedOut, here, count('kept'), count('lost'))]
}

const legendOf = ({ look, domain, fates }: PeopleScene): CrowdLegendData => {
  const { name, unit, ends } = stateWords[look.colour]
  const { dark, digits, limit, scale } = stateScales[look.colour]
  const [light, deep] = dark === 'high' ? domain : [domain[1], domain[0]]
  return {
    title: name,
    unit,
    ends: [decimal(light, digits), decimal(deep, digits)],
    sides: ends,
    limit:
      limit === null
        ? null
        : {
            at: darkness(look.colour, domain, limit / scale),
            text: decimal(limit),
          },
    rule: ruleWords[look.rule],
    links: { work: look.work, strain: look.strain },
    compares: fates !== null,
  }
}

const fateState = (scene: PeopleScene, { both, differing }: Fates): FateListState => ({
  title: peoplePage.fates.title(scene.month),
  said:
    differing.length === 0 ? peoplePage.fates.none : peoplePage.fates.of(differing.length, both),
  note: peoplePage.fates.chance,
  groups: fateKinds.flatMap(kind => {
    const people = differing.filter(each => each.kind === kind)
    return people.length === 0
      ? []
      : [
          {
            kind,
            title: fateWords[kind].title,
            people: people.map(({ key, person, day }) => {
              const name = personName(identityOf(scene.own.roll, person), scene.clinics)
              const fate = fateWords[kind].of(Math.ceil(toMonths(day ?? 0)))
              return { key, text: day === null ? name : `${name}: ${fate}` }
            }),
          },
        ]
  }),
})

/** Composes the page of people; returns what draws a moment of it. */
export const people = (places: PeoplePlaces, act: Act): ((moment: PeopleMoment) => void) => {
  let latest: PeopleScene | null = null
  let asked: string | null = null
  const open = (person: string | null): void => {
    if (latest === null) return
    asked = person
    act.gesture({ kind: 'outlook', change: { people: { ...latest.look, person } } })
  }
  const toggle = (person: string): void => open(latest?.look.person === person ? null : person)
  const drawTools = crowdTools(places.tools, act)
  const drawLegend = crowdLegend(places.scale, places.keys)
  const drawCrowd = figure(places.picture, host => crowdView(host, toggle))
  const drawLife = life(places.life)
  const drawFates = fateList(open)(places.fates, act)
  places.close.addEventListener('click', () => {
    open(null)
    places.picture.querySelector<HTMLElement>('.crowd-list')?.focus()
  })
  let spoken = ''

  return moment => {
    const { crowd } = moment
    const scene = peopleScene(moment)
    places.page.classList.toggle('stale', crowd.stale)
    if (scene === null) {
      setText(
        places.sentence,
        crowd.fault === null ? peoplePage.waiting(crowd.done) : peoplePage.failed(crowd.fault),
      )
      return
    }
    latest = scene
    delete places.page.dataset['waiting']
    const [sentence, detail] = told(scene)
    setText(places.sentence, sentence)
    setText(places.detail, detail)
    const { lives } = scene.own.roll
    const part = lives.clinics.length < lives.clinicsInAll
    places.part.hidden = !part
    if (part)
      setText(
        places.part,
        peoplePage.part(lives.clinics.length, lives.clinicsInAll, lives.seats, lives.seatsInAll),
      )
    drawTools({
      look: scene.look,
      clinics: scene.clinics,
      canCompare: scene.reference !== null,
      runs: scene.runs,
    })
    drawLegend(legendOf(scene))
    const { name, unit } = stateWords[scene.look.colour]
    drawCrowd({
      title: peoplePage.picture(name, scene.clinics[scene.look.clinic ?? -1] ?? ''),
      unit,
      data: crowdData(scene, `${sentence} ${detail}`),
      table: () => peopleTable(scene),
      rows: () => peopleRows(scene),
    })
    const chosen = lifeData(scene)
    places.lifePart.hidden = chosen === null
    places.hint.hidden = chosen !== null
    if (chosen !== null) {
      drawLife(chosen)
      // only a history that was just asked for takes the focus
      if (asked === chosen.key) places.life.querySelector<HTMLElement>('.life-name')?.focus()
      asked = null
    }
    places.fates.hidden = scene.fates === null
    if (scene.fates !== null) drawFates(fateState(scene, scene.fates))
    const root = document.documentElement
    if (!crowd.finished) delete root.dataset['people']
    else root.dataset['people'] = String(scene.own.roll.keys.length)
    if (!crowd.finished) return
    // said aloud once for every result, and not for every month
    const key = `${lives.replicate} ${scene.runs} ${crowd.isBase} ${lives.people.gone.join()}`
    if (key !== spoken) setText(places.live, `${sentence} ${detail}`)
    spoken = key
  }
}
