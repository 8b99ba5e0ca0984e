import { eq, type TwinPart } from '../part.ts'

/** How the work is shared, passed on and done. */
export const allocation: readonly TwinPart[] = [
  {
    mechanism: 'assignment',
    equations: {
      providerCapacity: eq('sum[providers]{capacityHours@}', 'hours/day'),
      patientWork: eq(
        'visitsWanted * (contactHours + documentationHours) + inboxHours',
        'hours/day',
      ),
      'assignedHours@providers': eq(
        'overheadHours@ + patientWork * capacityHours@ / providerCapacity',
        'hours/day',
      ),
      assignedHoursNurse: eq(
        'overheadHoursNurse + visitsWanted * nurseHours + triageHours',
        'hours/day',
      ),
      assignedHoursSupport: eq('overheadHoursSupport + visitsWanted * supportHours', 'hours/day'),
    },
  },
  {
    mechanism: 'floatPool',
    equations: {
      nursingHours: eq('capacityHoursNurse * (1 - floatLoss * floatPool)', 'hours/day'),
    },
  },
  {
    mechanism: 'cognitiveLoad',
    equations: {
      contactWork: eq('visitsWanted * contactHours', 'hours/day'),
      clericalHours: eq('visitsWanted * documentationHours + inboxHours', 'hours/day'),
      clericalOfProviders: eq(
        '(clericalHours + contactWork * gapMinutes * gap / (visitLength + gapMinutes * gap))' +
          ' / (contactWork + clericalHours)',
        'share',
      ),
      clericalOfTeam: eq('teamGap * gap / (1 + teamGap * gap)', 'share'),
      'extraneousShare@providers': eq(
        'ifelse(assignedHours@ > 0, ((assignedHours@ - overheadHours@) * clericalOfProviders' +
          ' + presentCount@ * mandates / minutesPerHour) / assignedHours@, 0)',
        'share',
      ),
      'extraneousShare@team': eq(
        'ifelse(assignedHours@ > 0, ((assignedHours@ - overheadHours@) * clericalOfTeam' +
          ' + presentCount@ * mandates / minutesPerHour) / assignedHours@, 0)',
        'share',
      ),
    },
  },
  {
    mechanism: 'delegation',
    equations: {
      supportShift: {
        table: 'shiftUnderPressure',
        input: 'assignedHoursSupport / capacityHoursSupport',
      },
      supported: eq(
        'ifelse(assignedHoursSupport <= 0, 1, ifelse(capacityHoursSupport <= 0, 0,' +
          ' min(1, supportShift * capacityHoursSupport / assignedHoursSupport)))',
        'share',
        'Part of the work of support staff that they get done.',
      ),
      spilledHours: eq('supportSpill * visitsWanted * supportHours * (1 - supported)', 'hours/day'),
      spillToNurseHours: eq(
        'ifelse(nursingHours > 0, spillToNurses * spilledHours, 0)',
        'hours/day',
      ),
      nurseLoad: eq('assignedHoursNurse + spillToNurseHours', 'hours/day'),
      nurseShift: { table: 'shiftUnderPressure', input: 'nurseLoad / nursingHours' },
      nursed: eq(
        'ifelse(nurseLoad <= 0, 1, ifelse(nursingHours <= 0, 0,' +
          ' min(1, nurseShift * nursingHours / nurseLoad)))',
        'share',
        'Part of the work of nurses that they get done.',
      ),
      leftOverHours: eq(
        'nurseSpill * (visitsWanted * nurseHours + triageHours) * (1 - nursed)',
        'hours/day',
      ),
      spareHours: eq('max(0, capacityHoursSupport - assignedHoursSupport)', 'hours/day'),
      delegableHere: eq(
        'delegable + (teamCareDelegable - delegable) * teamRoutine',
        'share',
        'Part of the record and of messages that support staff may take over.',
      ),
      delegatedHours: eq(
        'ifelse(spareHours > 0,' +
          ' delegableHere * clericalHours * spareHours / (spareHours + clericalHours), 0)',
        'hours/day',
      ),
      spillToProviderHours: eq('spilledHours - spillToNurseHours + leftOverHours', 'hours/day'),
      nursingDone: eq('1 - (1 - nurseSpill) * (1 - nursed)', 'share'),
    },
  },
  {
    mechanism: 'workPressure',
    equations: {
      'workPressure@providers': eq(
        'ifelse(capacityHours@ > 0, max(0, assignedHours@ / capacityHours@' +
          ' + (spillToProviderHours - delegatedHours) / providerCapacity), 0)',
        'dmnl',
        'Hours of work waiting for each standard hour of capacity.',
      ),
      workPressureNurse: eq(
        'ifelse(nursingHours > 0, (assignedHoursNurse + spillToNurseHours) / nursingHours, 0)',
        'dmnl',
      ),
      workPressureSupport: eq(
        'ifelse(capacityHoursSupport > 0,' +
          ' (assignedHoursSupport + delegatedHours) / capacityHoursSupport, 0)',
        'dmnl',
      ),
    },
  },
  {
    mechanism: 'allocation',
    equations: {
      'stretch@providers': { table: 'hoursUnderPressure', input: 'workPressure@' },
      'stretch@team': { table: 'shiftUnderPressure', input: 'workPressure@' },
      'hoursFactor@': eq(
        'min(stretch@, hoursCap * daysPerOpenDay / daysPerWeek / plannedDay@)',
        'dmnl',
        'Hours worked against hours planned.',
      ),
      keptShare: eq(
        'ifelse(clericalHours > 0, 1 - delegatedHours / clericalHours, 1)',
        'share',
        'Part of documentation and messages that is not delegated.',
      ),
      freeHours: eq(
        'sum[providers]{capacityHours@ * hoursFactor@ - overheadHours@}' +
          ' - inboxHours * keptShare - catchUpHours',
        'hours/day',
      ),
      meanPressure: eq('sum[providers]{capacityHours@ * workPressure@} / providerCapacity', 'dmnl'),
      pace: { table: 'careUnderPressure', input: 'meanPressure' },
      hoursCut: eq('wardScale * visitLength * (1 - pace) / minutesPerHour', 'hours/visit'),
      hoursPerVisit: eq(
        'contactHours - hoursCut + documentationHours * keptShare' +
          ' + ifelse(visitsWanted > 0, spillToProviderHours / visitsWanted, 0)',
        'hours/visit',
      ),
      visitsPerDay: eq(
        'min((1 - ward) * backlog / dt + requests, max(0, freeHours) / hoursPerVisit)',
        'visits/day',
        'Visits given on an open day.',
      ),
      completions: eq('open * visitsPerDay', 'visits/day'),
      careQuality: eq(
        '(contactHours * min(1, pace * visitLength / neededMinutes) + nurseHours * nursingDone)' +
          ' / (contactHours + nurseHours)',
        'share',
        'Care given against care needed.',
      ),
    },
  },
  {
    mechanism: 'unfinishedCare',
    equations: { returns: eq('returnShare * (1 - careQuality) * completions', 'visits/day') },
  },
  {
    mechanism: 'givingUp',
    equations: {
      visitsSeen: eq('visitsPerDay / daysPerOpenDay', 'visits/day'),
      waitDays: eq(
        'ifelse(visitsSeen + backlog / longestWait > 0,' +
          ' backlog / (visitsSeen + backlog / longestWait), 0)',
        'days',
        'How long a new patient waits.',
      ),
      impatient: eq('givingUpRate * max(0, backlog - toleratedWait * visitsSeen)', 'visits/day'),
      givingUp: eq('impatient + ward * (backlog / lapseTime - impatient)', 'visits/day'),
    },
  },
]
