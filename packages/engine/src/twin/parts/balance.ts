import { eq, type TwinPart } from '../part.ts'

/** What the job asks and gives. */
export const balance: readonly TwinPart[] = [
  {
    mechanism: 'workClimate',
    equations: {
      control: eq(
        'min(1, max(0, middle + controlFromAutonomy * autonomy' +
          ' + controlFromFlexibility * flexibleScheduling' +
          ' - controlLostToThroughput * throughputPressure))',
        'share',
      ),
      equityBurden: eq(
        '1 - equityRelief * equity',
        'share',
        'Part of extra emotional load that is left; the mean person carries none.',
      ),
      recognitionLevel: eq('min(1, max(0, middle + recognitionFromEffort * recognition))', 'share'),
      valuesLevel: eq(
        'min(1, max(0, middle + valuesFromAlignment * valuesAlignment' +
          ' + valuesFromAdvocacy * advocacy - valuesLostToThroughput * throughputPressure))',
        'share',
      ),
    },
  },
  {
    mechanism: 'callDuty',
    equations: {
      callLoadPhysician: eq(
        'ifelse(presentCountPhysician > 0,' +
          ' min(mostCallNights, callNights * postsPhysician / presentCountPhysician), 0)',
        'nights/week/person',
      ),
    },
  },
  {
    mechanism: 'hardship',
    equations: {
      strainOfCall: { table: 'strainOfCall', input: 'callLoadPhysician' },
      'longHours@': eq(
        'longHoursStrain * max(0, plannedDay@ * daysPerWeek / daysPerOpenDay / standardWeek - 1)',
        'dmnl',
      ),
      hardshipPhysician: eq(
        'callStrain * strainOfCall + longHoursPhysician + strainFromDepartures * departureShock',
        'dmnl',
      ),
      'hardship@others': eq('longHours@ + strainFromDepartures * departureShock', 'dmnl'),
    },
  },
  {
    mechanism: 'unwinding',
    equations: {
      leftBehind: eq(
        'min(1, detachmentMean + detachmentFromBoundaries * boundaries' +
          ' + detachmentFromFlexibility * flexibleScheduling' +
          ' + detachmentPerProtectedHour * protectedTime)',
        'share',
        'How well work is left behind after hours.',
      ),
      'unwinding@': eq(
        '(1 + rumination * (leftBehind - detachmentMean))' +
          ' * (1 - messagesOnVacation * (1 - vacationCover) * away@)',
        'dmnl',
        'Speed of recovery from strain, against the mean.',
      ),
    },
  },
  {
    mechanism: 'individualDemands',
    equations: {
      callHoursPerDay: eq(
        'callLoadPhysician * callHours * daysPerOpenDay / daysPerWeek',
        'hours/day/person',
      ),
      hoursPhysician: eq(
        'atWorkPhysician * min(hoursPerDay, ftePhysician * plannedDayPhysician' +
          ' * hoursFactorPhysician + daysPerOpenDay * caughtUpPhysician + callHoursPerDay)',
        'hours/day/person',
      ),
      hoursAdvancedPractice: eq(
        'atWorkAdvancedPractice * min(hoursPerDay, fteAdvancedPractice' +
          ' * plannedDayAdvancedPractice * hoursFactorAdvancedPractice' +
          ' + daysPerOpenDay * caughtUpAdvancedPractice)',
        'hours/day/person',
      ),
      'hours@team': eq(
        'atWork@ * min(hoursPerDay, fte@ * plannedDay@ * hoursFactor@)',
        'hours/day/person',
      ),
      'demands@providers': eq(
        'workPressure@ + daysPerOpenDay * caughtUp@ / plannedDay@',
        'dmnl',
        'Own work pressure; the mean person feels the load of the group as it is.',
      ),
      'demands@team': eq('workPressure@', 'dmnl'),
    },
  },
  {
    mechanism: 'jobResources',
    equations: {
      weights: eq('toolsWeight + leadershipWeight + colleaguesWeight + trustWeight', 'dmnl'),
      sharedResources: eq(
        '(toolsWeight * workSystemQuality + leadershipWeight' +
          ' * (min(leadershipHigh, max(leadershipLow, leadershipScore + leadership)) - leadershipLow)' +
          ' / (leadershipHigh - leadershipLow)' +
          ' + colleaguesWeight * (1 - teamExhaustion / exhaustionTop)) / weights' +
          ' + controlWeight * (control - middle) + recognitionWeight * (recognitionLevel - middle)' +
          ' + valuesWeight * (valuesLevel - middle) + safetyWeight * (psychologicalSafety - middle)',
        'dmnl',
      ),
      'resources@': eq(
        'min(1, max(0, sharedResources + trustWeight / weights * trust@))',
        'share',
        'What the job gives.',
      ),
    },
  },
  {
    mechanism: 'rally',
    equations: {
      rallying: eq(
        'min(1, max(0, max(0, surge) - surgeHabituation) / fullRally)',
        'share',
        'Pulling together in a crisis that is still new.',
      ),
      habituation: eq('habituationRate * (max(0, surge) - surgeHabituation)', '1/day'),
    },
  },
  {
    mechanism: 'imbalance',
    equations: {
      'imbalance@': eq(
        'max(0, demands@ * (1 - buffering * (resources@ - middle)) * (1 - rallyBuffer * rallying)' +
          ' - toleratedPressure)',
        'dmnl',
        'Demands beyond buffered resources.',
      ),
    },
  },
  {
    mechanism: 'effortReward',
    equations: {
      'effort@': eq(
        'usualRatio * (1 - effortFromDemands' +
          ' + 2 * effortFromDemands * demands@ / (demands@ + usualDemands))',
        'dmnl',
      ),
      'effortRewardRatio@': eq(
        'effort@ / (1 + rewardFromRecognition * (recognitionLevel - middle)' +
          ' + rewardFromValues * (valuesLevel - middle) + rewardFromTrust * (trust@ - middle))',
        'dmnl',
      ),
    },
  },
]
