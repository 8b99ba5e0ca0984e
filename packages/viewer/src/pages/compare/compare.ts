import type { Scenario } from '@burnout/engine'
import { addScenario } from '../../controls/compare/add-scenario.ts'
import { alternativeCards } from '../../controls/compare/alternative-cards.ts'
import { choice } from '../../controls/compare/choice.ts'
import { lensChoices } from '../../controls/lens.ts'
import { halt } from '../../controls/compare/halt.ts'
import { setText } from '../../dom.ts'
import { decimal } from '../../format.ts'
import { commonClinics } from '../../settings/common-ground.ts'
import type { CompareLook } from '../../settings/compare-look.ts'
import { clearLens, type Lens } from '../../settings/lens.ts'
import type { Offer } from '../../settings/offer.ts'
import type { Plan } from '../../settings/plan.ts'
import type { Comparing } from '../../streams/comparisons.ts'
import type { Act } from '../../streams/intent.ts'
import { comparePage } from '../../text/compare.ts'
import { comparisonDetail, comparisonSentence } from '../../text/comparison-sentence.ts'
import { instrumentSentence, wholeSentence } from '../../text/instruments.ts'
import { lengthInWords } from '../../text/sentence.ts'
import { horizonOf } from '../../time.ts'
import { cardsOf } from './cards-data.ts'
import { compareCharts } from './compare-charts.ts'
import { compareScene, namedOf, type CompareScene } from './compare-scene.ts'
import type { ComparePlaces } from './compare-skeleton.ts'
import { sentenceFacts } from './sentence-facts.ts'

/** Pairs from which a comparison is told in words; before, only the charts show it. */
const tellFrom = 16

/** A comparison with what stands around it. */
export interface CompareState {
  readonly comparing: Comparing
  readonly plan: Plan
  readonly offers: readonly Offer[]
  /** By which instrument burnout is told. */
  readonly lens: Lens
  readonly look: CompareLook
}

/** Composes the page that compares; returns what draws it. */
export const compare = (
  places: ComparePlaces,
  act: Act,
  scenarioOf: (name: string) => Scenario,
): ((state: CompareState) => void) => {
  const drawCards = alternativeCards(places.cards, act)
  const drawAdd = addScenario(places.add, act)
  const drawCharts = compareCharts(places, act)
  const drawLens = lensChoices('compare')(places.lens, act)
  const drawAgainst = choice(
    places.against,
    { id: 'compare-against', label: comparePage.against },
    value => act.gesture({ kind: 'plan', edit: { kind: 'against', index: Number(value) } }),
  )
  let stoppable = false
  const drawProgress = halt(places.progress, () => act.gesture({ kind: 'halt', on: stoppable }))
  let spoken = ''

  const tell = (scene: CompareScene | null, comparing: Comparing): void => {
    const none = comparing.question.alternatives.length === 0
    const enough = scene !== null && scene.compared.pairs >= Math.min(tellFrom, scene.compared.of)
    places.results.hidden = none
    places.results.classList.toggle('held', !none && scene === null)
    if (none) {
      setText(places.sentence, comparePage.nothing)
      setText(places.detail, comparePage.nothingDetail)
    } else if (enough) {
      const facts = sentenceFacts(scene)
      setText(places.sentence, comparisonSentence(facts))
      setText(
        places.detail,
        [instrumentSentence(scene.lens), wholeSentence(scene.lens), comparisonDetail(facts)]
          .filter(each => each !== '')
          .join(' '),
      )
    } else if (comparing.fault === null) setText(places.sentence, comparePage.computing)
  }

  return ({ comparing, plan, offers, lens, look }) => {
    const { question, compared, finished, halted, fault, done } = comparing
    const scene = compareScene(comparing, scenarioOf, lens.instrument)
    const named = namedOf(comparing, scenarioOf)
    const [first] = question.scenarios
    setText(
      places.question,
      first === undefined
        ? comparePage.questionOfNone
        : comparePage.question(lengthInWords(horizonOf(first.run.horizon))),
    )
    tell(scene, comparing)
    drawCards(cardsOf(comparing, scenarioOf))
    drawAdd({ offers, plan })
    places.lens.hidden = first === undefined
    drawLens({
      lens,
      seen: compared?.seen ?? clearLens,
      clinics: commonClinics(question.scenarios),
    })
    drawAgainst({
      options: named.map(({ title }, index) => ({
        value: String(index),
        text: title,
      })),
      chosen: String(question.reference),
    })
    places.run.hidden = first === undefined
    if (first !== undefined)
      setText(
        places.run,
        comparePage.run(
          lengthInWords(horizonOf(first.run.horizon)),
          first.run.seed,
          first.run.replicates,
        ),
      )
    delete places.page.dataset['waiting']
    stoppable = !finished && !halted && fault === null
    const said =
      fault !== null
        ? comparePage.failed(fault)
        : halted
          ? comparePage.stopped
          : compared === null
            ? ''
            : finished
              ? comparePage.done(compared.pairs)
              : comparePage.progress(compared.pairs, compared.of)
    drawProgress({
      said,
      done: stoppable ? done : null,
      button: stoppable ? comparePage.stop : finished ? null : comparePage.again,
    })
    if (scene !== null) drawCharts(scene, comparing.cases, look)
    const root = document.documentElement
    if (!finished) delete root.dataset['compared']
    else root.dataset['compared'] = decimal(compared?.pairs ?? 0)
    if (!finished) return
    const sentence = places.sentence.textContent
    // said aloud once, when everything is there
    if (sentence !== spoken) setText(places.live, sentence)
    spoken = sentence
  }
}
