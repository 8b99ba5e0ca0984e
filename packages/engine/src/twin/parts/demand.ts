import { eq, type TwinPart } from '../part.ts'

/** What patients ask for, what a visit takes, and what else the day holds. */
export const demand: readonly TwinPart[] = [
  {
    mechanism: 'workPerVisit',
    equations: {
      wardScale: eq('1 + ward * (roundMinutes / neededMinutes - 1)', 'dmnl'),
      gap: eq('1 - workSystemQuality', 'share', 'Work as done beyond work as imagined.'),
      writtenMinutes: eq(
        'documentationMinutes * (1 - usabilitySaving * recordUsability)',
        'minutes/visit',
        'Record of a visit, before anybody helps.',
      ),
      savedMinutes: eq(
        'writtenMinutes' +
          ' * (1 - (1 - scribeSaving * scribes) * (1 - humanScribeSaving * humanScribes))',
        'minutes/visit',
      ),
      contactHours: eq(
        'wardScale * (visitLength + gapMinutes * gap) / minutesPerHour',
        'hours/visit',
      ),
      documentationHours: eq('(writtenMinutes - savedMinutes) / minutesPerHour', 'hours/visit'),
      nurseHours: eq(
        '(nurseMinutes + ward * (wardNurseMinutes - nurseMinutes)) * (1 + teamGap * gap)' +
          ' / minutesPerHour',
        'hours/visit',
      ),
      supportHours: eq(
        '(supportMinutes + ward * (wardSupportMinutes - supportMinutes)) * (1 + teamGap * gap)' +
          ' / minutesPerHour',
        'hours/visit',
      ),
    },
  },
  {
    mechanism: 'recordUsability',
    equations: {
      usabilityChange: eq('usabilityRate * (usability - recordUsability)', '1/day'),
    },
  },
  {
    mechanism: 'patientRequests',
    equations: {
      visitsOutside: eq('visitsPerPatient * daysPerOpenDay', 'visits/patient/day'),
      visitsEach: eq('visitsOutside + ward * (1 - visitsOutside)', 'visits/patient/day'),
      requestsPerDay: eq(
        'panelSize * (1 + panel) * (1 + surge) * visitsEach' +
          ' * (1 + scribeRefill * savedMinutes' +
          ' / (minutesPerHour * (contactHours + documentationHours)))',
        'visits/day',
        'Visits asked for on an open day.',
      ),
      requests: eq('(open + holiday) * requestsPerDay', 'visits/day'),
    },
  },
  {
    mechanism: 'inbox',
    equations: {
      allMessageHours: eq(
        'inboxMinutes * (1 - usabilitySaving * recordUsability) * panelSize * (1 + panel)' +
          ' / thousand / minutesPerHour',
        'hours/day',
      ),
      messageHours: eq('allMessageHours * (1 - triageSaving * inboxTriage)', 'hours/day'),
      triageHours: eq('allMessageHours * triageSaving * inboxTriage', 'hours/day'),
      messagesWaiting: eq(
        '(1 - vacationCover) * sum[providers]{awayCount@} / sum[providers]{employedCount@}',
        'share',
        'Part of messages whose owner is on vacation.',
      ),
      guardedHours: eq(
        'protectedTime * daysPerOpenDay * sum[providers]{presentCount@} / daysPerWeek',
        'hours/day',
      ),
      inboxHours: eq(
        'max(guardedHours, messageHours * (1 - messagesWaiting) - protectedFocus * guardedHours)',
        'hours/day',
      ),
    },
  },
  {
    mechanism: 'awayMessages',
    equations: {
      ownMessages: eq('messageHours / sum[providers]{employedCount@}', 'hours/day/person'),
      'leftWaiting@providers': eq(
        'ownMessages * (away@ * open * (1 - vacationCover) + employed@ * holiday)',
        'hours/day/person',
      ),
      'caughtUp@providers': eq('present@ * catchingUpRate * awayWork@', 'hours/day/person'),
      catchUpHours: eq('daysPerOpenDay * sum[providers]{posts@ * caughtUp@}', 'hours/day'),
    },
  },
  {
    mechanism: 'reworkLoad',
    equations: {
      reworkPerPerson: eq(
        'daysPerOpenDay * reworkRate * reworkBacklog / sum[treating]{presentCount@}',
        'hours/day/person',
      ),
      'reworkHours@treating': eq('reworkPerPerson * presentCount@', 'hours/day'),
    },
  },
  {
    mechanism: 'overhead',
    equations: {
      overheadPerPerson: eq(
        'mandates / minutesPerHour + redesignHours * redesignEffort * (1 - workSystemQuality)' +
          ' + relearningHours * daysPerOpenDay * max(0, improvement - decay)' +
          ' + programmeHours * (wellnessEffort + participation * peerGroups) + auditHours * frictionAudit' +
          ' + teamCareHours * teamCare * (1 - teamRoutine)',
        'hours/day/person',
      ),
      'overheadHours@treating': eq(
        'presentCount@ * overheadPerPerson + mentoringHours * newcomers@ + reworkHours@',
        'hours/day',
      ),
      overheadHoursSupport: eq(
        'presentCountSupport * overheadPerPerson + mentoringHours * newcomersSupport',
        'hours/day',
      ),
    },
  },
  {
    mechanism: 'wantedVisits',
    equations: {
      wantedBacklog: eq(
        'accessStandard * min(requestsPerDay, reportedVisits) / daysPerOpenDay',
        'visits',
        'Visits that may wait.',
      ),
      visitsAsked: eq(
        'max(0, requestsPerDay + daysPerOpenDay * catchUpRate * (backlog - wantedBacklog))' +
          ' * (1 + throughputResponse * throughputPressure)',
        'visits/day',
      ),
      visitsWanted: eq('visitsAsked + ward * (requestsPerDay - visitsAsked)', 'visits/day'),
    },
  },
]
