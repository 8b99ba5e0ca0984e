import { figureWords } from '../text/figure.ts'
import type { BarsData } from '../views/bars.ts'
import type { FigureData } from './figure.ts'

/** Bars with the numbers behind them. */
export const barFigure = (data: BarsData): FigureData<BarsData> => ({
  title: data.title,
  unit: data.unit,
  data,
  table: () => ({
    caption: data.unit,
    columns: [figureWords.part, data.title],
    rows: data.bars.map(({ label, text }) => [label, text]),
  }),
  rows: () => [
    [figureWords.columns.part, figureWords.columns.value],
    ...data.bars.map(({ label, value }) => [label, value]),
  ],
})
