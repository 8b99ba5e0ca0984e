import { choice } from '../../controls/compare/choice.ts'
import { make, setText } from '../../dom.ts'
import { entriesOf, recordOf } from '../../record.ts'
import { comparePage } from '../../text/compare.ts'
import { inRunningText } from '../../text/running.ts'
import { outcomeWords, outcomeWordsBy } from '../../text/outcomes.ts'
import { startingCompareLook, type CompareLook } from '../../settings/compare-look.ts'
import type { Act } from '../../streams/intent.ts'
import { courseChart } from '../../views/compare/course-chart.ts'
import { effectPlot } from '../../views/compare/effect-plot.ts'
import { ledgerStrip } from '../../views/compare/ledger-strip.ts'
import { plainTable } from '../../views/plain-table.ts'
import { outcomes, type Cases, type Outcome } from '../../worker/compared.ts'
import { figure } from '../figure.ts'
import { heldAgainst, type CompareScene } from './compare-scene.ts'
import type { ComparePlaces } from './compare-skeleton.ts'
import { costTable, worksheetTable } from './cost-data.ts'
import { courseData, differenceData } from './course-data.ts'
import { effectData } from './effect-data.ts'
import {
  courseRows,
  courseTable,
  differenceRows,
  differenceTable,
  effectRows,
  effectTable,
} from './figure-tables.ts'
import { ledgerData } from './ledger-data.ts'

/** One chart of differences for each scenario, in as many hosts as there are. */
const differenceCharts = (host: HTMLElement) => {
  const figures = Array.from({ length: 4 }, () => {
    const own = make('div', { class: 'figure', hidden: true })
    host.append(own)
    return { own, draw: figure(own, courseChart) }
  })
  return (scene: CompareScene, outcome: Outcome): void => {
    const data = differenceData(scene, outcome)
    const held = heldAgainst(scene)
    for (const [i, { own, draw }] of figures.entries()) {
      const each = data[i]
      own.hidden = each === undefined
      if (each === undefined) continue
      const index = held[i] ?? 0
      draw({
        title: `${outcomeWordsBy(outcome, scene.lens).title}, ${each.title}`,
        unit: outcomeWordsBy(outcome, scene.lens).unit,
        data: each,
        table: () => differenceTable(scene, outcome, index),
        rows: () => differenceRows(scene, outcome, index),
      })
    }
  }
}

/** The charts and tables of a comparison; returns what draws them. */
export const compareCharts = (
  places: ComparePlaces,
  act: Act,
): ((scene: CompareScene, cases: Cases | null, look: CompareLook) => void) => {
  let latest: CompareLook = startingCompareLook
  const courses = recordOf(outcomes, outcome => figure(places.courses[outcome], courseChart))
  const effects = recordOf(outcomes, outcome => figure(places.effects[outcome], effectPlot))
  const ledgers = recordOf(outcomes, outcome => {
    const host = places.ledgers[outcome]
    const draw = figure(host, ledgerStrip)
    const words = make('ul', { class: 'ledger-words' })
    host.prepend(words)
    return { draw, words }
  })
  const drawDifferences = differenceCharts(places.differences)
  const drawCosts = plainTable(places.costs)
  const drawWorksheet = plainTable(places.worksheet)
  const choose = (change: Partial<CompareLook>): void =>
    act.gesture({ kind: 'outlook', change: { compare: { ...latest, ...change } } })
  const chooseDiffering = choice(
    places.differing,
    { id: 'compare-differing', label: comparePage.differencesIn },
    value => {
      const differing = outcomes.find(each => each === value)
      if (differing !== undefined) choose({ differing })
    },
  )
  const chooseWorksheet = choice(
    places.worksheetFor,
    { id: 'compare-worksheet-for', label: comparePage.worksheetFor },
    value => choose({ worksheet: Number(value) }),
  )
  const options = outcomes.map(outcome => ({ value: outcome, text: outcomeWords[outcome].title }))
  const showWorksheet = ({ named }: CompareScene, cases: Cases | null, worksheet: number): void => {
    // a scenario may have been taken out since
    const costed = named[worksheet] === undefined ? startingCompareLook.worksheet : worksheet
    chooseWorksheet({
      options: named.map(({ title }, index) => ({ value: String(index), text: title })).slice(1),
      chosen: String(costed),
    })
    const rows = cases?.[costed]
    places.worksheet.hidden = rows === undefined || rows === null
    if (rows === undefined || rows === null) return
    drawWorksheet(worksheetTable(named[costed]?.title ?? '', rows))
  }

  return (scene, cases, look) => {
    latest = look
    chooseDiffering({ options, chosen: look.differing })
    for (const [outcome, draw] of entriesOf(courses))
      draw({
        title: outcomeWordsBy(outcome, scene.lens).title,
        unit: outcomeWordsBy(outcome, scene.lens).unit,
        data: courseData(scene, outcome),
        table: () => courseTable(scene, outcome),
        rows: () => courseRows(scene, outcome),
      })
    for (const [outcome, draw] of entriesOf(effects)) {
      const data = effectData(scene, outcome)
      draw({
        title: `${data.title}, ${inRunningText(comparePage.effects)}`,
        unit: outcomeWordsBy(outcome, scene.lens).unit,
        data,
        table: () => effectTable(scene, outcome, data.effects),
        rows: () => effectRows(scene, outcome),
      })
    }
    for (const [outcome, { draw, words }] of entriesOf(ledgers)) {
      const data = ledgerData(scene, outcome)
      draw({
        title: `${data.title}, ${inRunningText(comparePage.ledger)}`,
        unit: '',
        data,
        table: () => ({
          caption: data.title,
          columns: [comparePage.policy, comparePage.ledger],
          rows: data.said.map(text => [text.split(':')[0] ?? '', text.replace(/^[^:]*: /, '')]),
        }),
        rows: () => [
          [comparePage.policy, 'way', 'from', 'until'],
          ...data.rows.flatMap(({ ink, spells }) =>
            spells.map(({ way, from, until }) => [ink.letter, way, from, until]),
          ),
        ],
      })
      words.replaceChildren(...data.said.map(text => make('li', {}, text)))
    }
    drawDifferences(scene, look.differing)
    drawCosts(costTable(scene, cases))
    setText(places.costsHint, comparePage.costsAbout)
    showWorksheet(scene, cases, look.worksheet)
  }
}
