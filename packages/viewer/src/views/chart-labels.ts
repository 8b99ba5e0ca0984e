import { decimal } from '../format.ts'
import type { ChartData, Frame, Group } from './chart-frame.ts'

interface Label {
  readonly name: 'own' | 'base' | 'cut'
  readonly colour: string
  readonly text: string
  y: number
}

/** Moves labels apart, from top to bottom, so that each has its line; keeps them within the plot. */
export const spread = <Item extends { y: number }>(
  labels: readonly Item[],
  gap: number,
  bottom: number,
): readonly Item[] => {
  const sorted = [...labels].sort((a, b) => a.y - b.y)
  sorted.forEach((label, index) => {
    const above = sorted[index - 1]
    if (above !== undefined) label.y = Math.max(label.y, above.y + gap)
  })
  for (let index = sorted.length - 1; index >= 0; index--) {
    const label = sorted[index]
    const limit = (sorted[index + 1]?.y ?? bottom + gap) - gap
    if (label !== undefined) label.y = Math.min(label.y, limit)
  }
  return sorted
}

const labelsOf = (data: ChartData, { y, top, bottom }: Frame): Label[] => {
  const place = (value: number): number => Math.min(bottom, Math.max(top, y(value)))
  const say = (words: string, value: number): string =>
    `${data.words ? `${words} ` : ''}${decimal(value * data.scale, data.digits)}`
  const { cut } = data
  const lastOf = (values: readonly number[] = []) => values.filter(Number.isFinite).at(-1)
  const without = lastOf(cut?.values)
  const cutLabels: readonly Label[] =
    cut === null || without === undefined
      ? []
      : [{ name: 'cut', colour: 'ink', text: say(cut.label, without), y: place(without) }]
  const own = data.lines.flatMap(({ label, colour, band, base }) => {
    const own = lastOf(cut?.beyond) ?? band.mean.at(-1) ?? 0
    const other = base.at(-1) ?? 0
    const labels: Label[] = [{ name: 'own', colour, text: say(label, own), y: place(own) }]
    if (!data.isBase)
      labels.push({
        name: 'base',
        colour: 'muted',
        text: say(data.baseLabel, other),
        y: place(other),
      })
    return labels
  })
  return [...own, ...cutLabels]
}

/** Writes what each curve is, and where it ends, at its end. */
export const drawLabels = (group: Group, data: ChartData, frame: Frame): void => {
  const labels = spread(labelsOf(data, frame), 15 * frame.em, frame.bottom)
  group
    .selectAll('text.end')
    .data(labels)
    .join('text')
    .attr('class', ({ name }) => `end ${name}`)
    .style('fill', ({ colour }) => `var(--${colour})`)
    .attr('x', frame.right + 8 * frame.em)
    .attr('y', ({ y }) => y)
    .attr('dy', '0.35em')
    .text(({ text }) => text)
}
