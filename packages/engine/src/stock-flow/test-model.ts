import type { StockFlowModel } from './model.ts'

// For tests only: left out of the build by the engine's tsconfig.

/** A cup that cools to the temperature of the room, with whatever is given changed. */
export const cooling = (given: Partial<StockFlowModel> = {}): StockFlowModel => ({
  name: 'cooling',
  about: 'A cup cools.',
  source: 'Newton’s law of cooling',
  time: { start: 0, stop: 8, dt: 0.5, unit: 'minute' },
  stocks: { heat: { initial: 'heatAtStart', outflows: ['loss'], unit: 'degrees' } },
  flows: { loss: { equation: '(heat - room) / coolingTime', unit: 'degrees/minute' } },
  auxiliaries: {},
  tables: {},
  constants: {
    heatAtStart: { value: 180, unit: 'degrees' },
    room: { value: 70, unit: 'degrees', range: [32, 100], about: 'Temperature of the room.' },
    coolingTime: { value: 10, unit: 'minutes' },
  },
  scenarios: { base: {}, cold: { room: 40 } },
  ...given,
})
