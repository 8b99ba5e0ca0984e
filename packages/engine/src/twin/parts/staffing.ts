import { eq, type TwinPart } from '../part.ts'

/** Coming and going: events of the agent model at the rate at which they are expected. */
export const staffing: readonly TwinPart[] = [
  {
    mechanism: 'turnoverHazard',
    equations: {
      'leavingHazard@': eq(
        'employed@ * (retireRate@ + quitRate@ * (1 + (quitMultiplier@ - 1) * burnout@)' +
          ' * (1 + quitFromMoralInjury * (moralInjury@ - usualMoralInjury))' +
          ' * (1 + quitFromDisengagement * (middle - engagement@))' +
          ' * (1 + quitFromDepartures * departureShock) * (1 - rallyHold * rallying)' +
          ' * (1 + earlyLeaving * (1 - onboardingRetention * onboarding) * (1 - experience@)))',
        '1/day',
      ),
    },
  },
  {
    mechanism: 'workingTime',
    equations: {
      'cutHazard@': eq(
        'ifelse(fte@ < smallestPart + cutStep, 0,' +
          ' employed@ * cutRate * (1 + (cutMultiplier - 1) * burnout@))',
        '1/day',
      ),
    },
  },
  {
    mechanism: null,
    equations: {
      'quits@': eq(
        'dismissed@ + min(max(0, employed@ / dt - dismissed@), leavingHazard@ + sent@)',
        '1/day',
        'Leavers, for each post.',
      ),
      fundedOtherwisePhysician: eq('1 + posts', 'dmnl', 'Posts paid for, against those at first.'),
      fundedOtherwiseAdvancedPractice: eq('1 + advancedPracticePosts', 'dmnl'),
      fundedOtherwiseNurse: eq('1 + nursePosts', 'dmnl'),
      fundedOtherwiseSupport: eq('1 + supportStaff', 'dmnl'),
      'funded@': eq(
        'fundedOtherwise@ + added@',
        'dmnl',
        'With those added because the work needs them.',
      ),
      'addedChange@': eq(
        '(staffToWork * max(0, employed@ * workPressure@ / staffedPressure - fundedOtherwise@)' +
          ' - added@) / max(dt, reviewInterval / 2)',
        '1/day',
        'Towards what the last review asked for, which is half an interval old in the mean.',
      ),
      'dismissed@': eq(
        'ifelse(dismissals < middle, 0,' +
          ' min(employed@, max(0, employed@ + arriving@ - funded@)) / dt)',
        '1/day',
        'Holders of posts that are no longer paid for, for each post.',
      ),
      'hires@': eq(
        'max(0, funded@ - employed@ - arriving@) * (1 - hiringFreeze)' +
          ' / (searchDays@ * (1 + timeToHire))',
        '1/day',
        'Contracts, for each post.',
      ),
      'starts@': eq(
        'arriving@ / max(dt, credentialingDays@)',
        '1/day',
        'First days, for each post.',
      ),
      'fresh@': eq(
        'ifelse(starts@ > 0,' +
          ' dt * starts@ / (max(0, employed@ - dt * quits@) + dt * starts@), 0)',
        'share',
        'Part of those employed who begin in a step.',
      ),
      'cutting@': eq('ifelse(employed@ > 0, cutStep * cutHazard@ / employed@, 0)', '1/day'),
      leftToday: eq('dt * sum[all]{posts@ * quits@}', 'person', 'Leavers of the step.'),
      replacementBill: eq(
        'dt * sum[all]{posts@ * (quits@ - dismissed@) * replacementCost@}',
        '$',
        'For those who are searched for again.',
      ),
    },
  },
  {
    mechanism: 'departureShock',
    equations: {
      departures: eq('leftToday / (teamEmployed + leftToday) / dt', '1/day'),
      gettingOver: eq('departureShockRate * departureShock', '1/day'),
    },
  },
]
