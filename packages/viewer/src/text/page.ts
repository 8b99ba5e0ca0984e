import { decimal } from '../format.ts'
import * as de from './de/page.ts'
import { inTongue } from './tongue.ts'

const spell = (from: number, until: number | null): string =>
  until === null ? `from month ${from}` : `from month ${from} to month ${until}`

/** Words of the page that belong to no single part. */
export const page = inTongue(de.page, {
  name: 'Burnout Dynamics',
  title: (view: string | null) =>
    view === null ? 'Burnout Dynamics' : `${view} · Burnout Dynamics`,
  skip: 'Skip to the result',
  unloaded:
    'This page could not be loaded. Is the connection gone? Load it again: what you set is in its address.',
  sections: {
    charts: 'Charts',
    loops: 'Diagram',
    people: 'People',
    about: 'About this scenario',
    numbers: 'Numbers',
  },
  nav: 'On this page',
  theme: { toDark: 'Dark', toLight: 'Light', label: (to: string) => `${to} colours` },
  embedded: 'Open the whole page',
  copy: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The link is in the address bar',
  report: {
    save: 'Save report',
    working: 'Writing…',
    saved: 'Report saved',
    failed: 'No report',
    broken: (message: string) => `The report could not be written (${message}).`,
    madeBy: 'the viewer',
  },
  save: 'Save scenario',
  open: 'Open scenario…',
  scenario: 'Scenario',
  notice: 'Things to notice',
  try: 'Try',
  how: 'How it is set up',
  changedName: (name: string, longest: number) => {
    const mark = ', changed'
    return name.endsWith(mark) ? name : name.slice(0, longest - mark.length) + mark
  },
  changedWhat: (
    name: string,
    {
      changes,
      assumed,
    }: { readonly changes: readonly string[]; readonly assumed: readonly string[] },
    { from, until }: { readonly from: number; readonly until: number | null },
  ) => {
    const other = assumed.length === 0 ? 'another seed of chance' : 'other assumptions'
    const said =
      changes.length === 0
        ? `“${name}” with ${other}, saved from the viewer.`
        : `“${name}” with changes made in the viewer ${spell(from, until)}.`
    const all = [...changes, ...assumed]
    return all.length === 0 ? said : `${said} ${all.join('; ')}.`
  },
  spell,
  seed: 'Seed of chance',
  seedHint: 'Another seed gives the same team other luck. Baseline and changes always share it.',
  seedReset: 'Use the scenario’s own',
  working: (shown: number, of: number) => `${decimal(shown)} of ${decimal(of)} runs`,
  done: (of: number) => `${decimal(of)} runs`,
  starting: 'Computing…',
  honest: 'For conversation and learning. It does not forecast what happens to one person.',
  printed: {
    scenario: 'Scenario',
    changes: 'Changes',
    none: 'none',
    assumed: 'Assumptions',
    seed: 'Seed',
    result: 'Result',
    engine: (version: string, of: number) => `engine ${version}, ${decimal(of)} runs`,
    address: 'Address',
  },
  fingerprint: (hash: string, version: string) =>
    `Result ${hash.slice(0, 12)}, engine ${version}. The saved scenario gives the same numbers on the command line.`,
  measures: 'Bands: the middle 50 % and 90 % of runs. Grey: the baseline.'.replaceAll(
    ' %',
    '\u202f%',
  ),
  ownBaseline: 'The baseline in grey is this same team, left as it is.',
})

/** What is said when something is wrong. */
export const faults = inTongue(de.faults, {
  crashed: (message: string) =>
    `The computation stopped (${message}). Your settings are kept, and the curves are those of the last complete run.`,
  retry: 'Run again',
  long: (
    [posts, years, runs]: readonly [posts: number, years: string, runs: number],
    seconds: number,
  ) =>
    `This is large: ${decimal(posts)} posts over ${years}, ${decimal(runs)} times, with the baseline. It takes about ${seconds < 90 ? `${decimal(Math.round(seconds / 10) * 10)} seconds` : `${decimal(Math.round(seconds / 60))} minutes`} more here. Fewer runs tell less surely.`,
  runFewer: (runs: number) => `Run it ${decimal(runs)} times`,
  lost: 'A scenario in this link could not be read, so the link was probably cut short on its way. Ask for it again, or for the scenario as a file.',
  seated: 'Your class has chosen the scenario. Leave the class to open a file.',
  notText: 'The file is not text.',
  noReport: 'The page is no report of Burnout Dynamics, or it is damaged.',
  tooLong: 'The file is too long.',
  tooLongForLink:
    'This scenario is too long for a link. The link leads to the baseline; save the scenario and send the file.',
  ignored: (parts: readonly string[]) =>
    `Part of the link was not understood and left out: ${parts.join(', ')}.`,
  otherEngine: (theirs: string, ours: string) =>
    `This link was made with version ${theirs} of the model and is shown with version ${ours}. Its settings are all here; the numbers may be others.`,
  dismiss: 'Dismiss',
})

/** Words of the timeline and its player. */
export const timelineWords = inTongue(de.timelineWords, {
  title: 'Time',
  slider: 'Month looked at',
  play: 'Play',
  pause: 'Pause',
  month: (month: number, end: number) => `Month ${month} of ${end}`,
  end: 'End',
  strip: 'Policies and events',
  nothing: 'No policies and no events in this scenario.',
  policy: (label: string, to: string) => `${label} ${to}`,
  more: (count: number) => `+${decimal(count)} more`,
  monthAxis: 'months since the start',
  shortAxis: 'months',
  year: (year: number) => `year ${year}`,
  surge: (size: number) => `Demand ${size < 0 ? '−' : '+'}${decimal(Math.abs(size) * 100)}\u202f%`,
  departure: (count: number, clinic: string) => `${decimal(count)} leave ${clinic}`,
  exchange: (count: number, [one, other]: readonly [string, string]) =>
    `${decimal(count)} change places between ${one} and ${other}`,
  spell: (label: string, from: number, until: number | null) =>
    until === null
      ? `${label}, from month ${decimal(from)}`
      : until - from < 0.5
        ? `${label}, month ${decimal(from)}`
        : `${label}, months ${decimal(from)} to ${decimal(until)}`,
})
