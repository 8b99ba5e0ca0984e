import { seriesCatalogue, type SeriesName } from '@burnout/engine'

// A prevalence means nothing without the instrument that found it.
const instruments: Partial<Record<SeriesName, string>> = {
  burnedOut: 'Burned out (MBI rule)',
  perceivedBurnout: 'Burned out (last survey)',
}

/** The name of a series for a reader, with the instrument beside every prevalence. */
export const seriesLabel = (name: SeriesName): string =>
  instruments[name] ?? seriesCatalogue[name].label
