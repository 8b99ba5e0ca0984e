import { defineSystem, type StockFlowSystem } from '../system/stock-flow-system.ts'

/** People who are born at a rate and die after a lifetime, which crowding may shorten. */
export interface BirthsDeaths {
  readonly start: number
  /** Births for each person and unit of time. */
  readonly births: number
  /** Where nobody crowds. */
  readonly lifetime: number
  /** People at whom the lifetime is halved; none where crowding does nothing. */
  readonly crowding?: number
}

export const birthsDeaths = ({
  start,
  births,
  lifetime,
  crowding = Infinity,
}: BirthsDeaths): StockFlowSystem =>
  defineSystem({
    stocks: { people: start },
    readings: { crowd: 'people' },
    flows: [
      { name: 'births', into: 'people', reads: ['people'], rate: ([people]) => births * people },
      {
        name: 'deaths',
        outOf: 'people',
        reads: ['people', 'crowd'],
        rate: ([people, crowd]) => people / (lifetime / (1 + crowd / crowding)),
      },
    ],
  })
