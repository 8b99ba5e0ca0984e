import type { Series } from './series.ts'

/** What it costs; sums of money are since the start. */
export const moneySeries = {
  costTurnover: {
    unit: '$',
    label: 'Cost of turnover',
    about: 'Replacing those who left since the start.',
    better: 'lower',
  },
  costSalaries: {
    unit: '$',
    label: 'Cost of salaries',
    about:
      'Salaries since the start against those of day 0; negative while posts are empty or cut.',
  },
  costLocums: {
    unit: '$',
    label: 'Cost of locums',
    about: 'What locums have cost since the start.',
    better: 'lower',
  },
  costSickness: {
    unit: '$',
    label: 'Cost of sick leave',
    about: 'Cover for those away sick since the start.',
    better: 'lower',
  },
  costOvertime: {
    unit: '$',
    label: 'Cost of overtime',
    about: 'Hours of nurses and support staff beyond their shifts since the start.',
    better: 'lower',
  },
  costWorkingTime: {
    unit: '$',
    label: 'Cost of cut working time',
    about:
      'Margin since the start of visits that working time cut since day 0 would have given, less the pay that is saved.',
    better: 'lower',
  },
  costVisits: {
    unit: '$',
    label: 'Cost of visits not given',
    about:
      'Margin since the start of visits not given, against those of day 0 and the working time that is left; negative when more were given.',
    better: 'lower',
  },
  costHarm: {
    unit: '$',
    label: 'Cost of harm',
    about: 'Cost to the organisation of harmful events since the start.',
    better: 'lower',
  },
  costProgrammes: {
    unit: '$',
    label: 'Cost of programmes',
    about: 'What policies have cost since the start, beside salaries.',
  },
  programmeSpend: {
    unit: '$/year',
    label: 'Spending on programmes',
    about: 'What policies cost at present, beside salaries.',
  },
  netCost: {
    unit: '$',
    label: 'Cost since the start',
    about:
      'Turnover, salaries against day 0, sick leave, overtime, cut working time, visits not given, harm and programmes since the start.',
    better: 'lower',
  },
  netBenefit: {
    unit: '$',
    label: 'Net benefit',
    about: 'The cost since the start with its sign turned; meaningful against another run.',
    better: 'higher',
  },
} as const satisfies Record<string, Series>
