import type { ModelConstant, StockFlowModel } from '../model.ts'
import { constantsOf } from './run.ts'

/** The model with the constants of one of its scenarios. Throws a `ModelError` for one that it has not. */
export const inScenario = (model: StockFlowModel, scenario: string): StockFlowModel => {
  const replaced = constantsOf(model, scenario)
  return {
    ...model,
    name: `${model.name}-${scenario}`,
    constants: Object.fromEntries(
      Object.entries(model.constants).map(([name, constant]): [string, ModelConstant] => [
        name,
        { ...constant, value: replaced[name] ?? constant.value },
      ]),
    ),
  }
}
