import { parameters } from './parameter.ts'

export const work = parameters({
  visitsPerPatient: {
    value: 1.8,
    unit: '/year',
    range: [1.5, 3.5],
    evidence: 'estimated',
    sources: ['gilchrist-2005', 'raffoul-2016'],
    about:
      'Visits a patient on the panel asks for in a year: about 16 visits a working day over a panel of 2,300, fewer than the 20 of a full-time day because care cut short comes back on top.',
  },
  documentationMinutes: {
    value: 4,
    unit: 'minutes',
    range: [3, 12],
    evidence: 'calibrated',
    sources: ['arndt-2017'],
    about:
      'Documentation and order entry for each visit by a rested clinician with one support person; with gap work about 9 minutes, against 157 published clerical minutes a day over 20 visits.',
  },
  gapMinutes: {
    value: 13,
    unit: 'minutes',
    range: [5, 25],
    evidence: 'assumed',
    sources: [],
    about:
      'Work beyond the plan for each visit if nothing about the work system helped: work as done minus work as imagined.',
  },
  inboxMinutes: {
    value: 25,
    unit: 'minutes',
    range: [15, 60],
    evidence: 'calibrated',
    sources: ['arndt-2017'],
    about:
      'Messages and results each working day for every 1,000 patients, by a rested clinician: about 58 minutes over a panel of 2,300, below the published 85 so that the whole week has the published hours.',
  },
  scribeSaving: {
    value: 0.4,
    unit: 'share',
    range: [0.1, 0.5],
    evidence: 'estimated',
    sources: ['lukac-2025', 'zallman-2018'],
    about:
      'Share of documentation minutes that a scribe saves in a visit where one is used: about 9 minutes a day at use in a third of visits.',
  },
  triageSaving: {
    value: 0.12,
    unit: 'share',
    range: [0.05, 0.4],
    evidence: 'estimated',
    sources: ['smith-2024'],
    about:
      'Share of inbox minutes saved when nurses triage every message: about 7 minutes a day here, between the published 3.5 in the inbox and those with 6.3 more out of hours.',
  },
  standardDay: {
    value: 8,
    unit: 'hours',
    range: [7, 9],
    evidence: 'estimated',
    sources: ['gilchrist-2005'],
    about: 'Hours of a working day as planned.',
  },
  demandNoise: {
    value: 0.05,
    unit: 'share',
    range: [0, 0.15],
    evidence: 'assumed',
    sources: [],
    about: 'Standard deviation of a clinic’s weekly requests around their mean.',
  },
  accessGoal: {
    value: 21,
    unit: 'days',
    range: [7, 40],
    evidence: 'estimated',
    sources: ['amn-2022'],
    about:
      'Wait for an appointment that clinics try to hold; the wait that surveys found is taken for the goal.',
  },
  catchUpTime: {
    value: 45,
    unit: 'days',
    range: [14, 120],
    evidence: 'assumed',
    sources: [],
    about: 'Time over which a clinic tries to work off waiting patients beyond its goal.',
  },
  toleratedWait: {
    value: 45,
    unit: 'days',
    range: [20, 90],
    evidence: 'assumed',
    sources: [],
    about: 'Wait beyond which patients begin to give up or go elsewhere.',
  },
  givingUpTime: {
    value: 30,
    unit: 'days',
    range: [10, 90],
    evidence: 'assumed',
    sources: [],
    about: 'Mean time until a patient who waits beyond the tolerated wait gives up.',
  },
  mentoringHours: {
    value: 0.5,
    unit: 'hours',
    range: [0, 1.5],
    evidence: 'assumed',
    sources: [],
    about: 'Hours a working day that experienced colleagues give to a newcomer at the start.',
  },
  neededMinutes: {
    value: 17.5,
    unit: 'minutes',
    range: [12, 25],
    evidence: 'measured',
    sources: ['gilchrist-2005'],
    about: 'Minutes with the patient that a visit needs; less is care cut short.',
  },
  returnShare: {
    value: 0.25,
    unit: 'share',
    range: [0, 1],
    evidence: 'assumed',
    sources: [],
    about: 'Visits that come back for each visit’s worth of care that was cut short.',
  },
  redesignHours: {
    value: 1.5,
    unit: 'hours',
    range: [0.5, 3],
    evidence: 'estimated',
    sources: ['linzer-2015'],
    about:
      'Hours a working day that each clinician gives to redesign at full effort while everything is left to mend; less as less is left.',
  },
  relearningHours: {
    value: 450,
    unit: 'hours',
    range: [0, 2000],
    evidence: 'assumed',
    sources: ['grumbach-2019'],
    about:
      'Hours each clinician loses to new routines while work-system quality rises by its whole scale; a rise of 0.15 costs 68 hours.',
  },
  programmeHours: {
    value: 0.1,
    unit: 'hours',
    range: [0, 0.3],
    evidence: 'estimated',
    sources: ['west-2014'],
    about: 'Hours a working day in wellness programmes at full effort: an hour every two weeks.',
  },
})
