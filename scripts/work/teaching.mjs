// Teachers' guides and students' sheets, written from the lessons themselves, so that neither can drift.

const stageNames = {
  predict: 'Predict',
  run: 'Run',
  explain: 'Explain',
  repair: 'Repair',
  transfer: 'Transfer',
}

const row = cells => `| ${cells.map(cell => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
const bullets = items => items.map(item => `- ${item}`).join('\n')
const sum = numbers => numbers.reduce((all, each) => all + each, 0)

/** Minutes of a class before its first step, and for the talk at the end. */
const classes = {
  short: { whole: 20, opening: 2, debrief: 4 },
  long: { whole: 50, opening: 3, debrief: 12 },
}

/** Whole minutes in proportion to others, at least one where there is any, that make up `room` together. */
const apportioned = (minutes, room) => {
  const scale = room / sum(minutes)
  const shares = minutes.map(each => (each === 0 ? 0 : Math.max(1, Math.floor(each * scale))))
  // one minute after another goes to the step that is furthest below its share
  for (let left = room - sum(shares); left > 0; left--) {
    const below = minutes.map((each, i) => each * scale - shares[i])
    shares[below.indexOf(Math.max(...below))]++
  }
  return shares
}

/** Minutes of every step in a class, so that all of them make up the whole. */
const timing = (steps, { whole, opening, debrief }, taken) =>
  apportioned(
    steps.map(step => (taken(step) ? step.minutes : 0)),
    whole - opening - debrief,
  )

const timetable = ({ steps }) => {
  const short = timing(steps, classes.short, step => step.short)
  const long = timing(steps, classes.long, () => true)
  const cell = minutes => (minutes === 0 ? '—' : `${minutes} min`)
  return table(
    ['Step', 'Stage', 'Title', `${classes.short.whole} min`, `${classes.long.whole} min`],
    [
      ['', '', 'Welcome, open the link', cell(classes.short.opening), cell(classes.long.opening)],
      ...steps.map(({ stage, title }, i) => [
        i + 1,
        stageNames[stage],
        title,
        cell(short[i]),
        cell(long[i]),
      ]),
      ['', '', 'Debrief', cell(classes.short.debrief), cell(classes.long.debrief)],
    ],
  )
}

const script = {
  draw: () =>
    'Everybody draws alone and in silence, to the end of the chart. Nobody goes on before all have drawn. Ask two or three for their reason. In 50 minutes, pairs then tell each other what they drew, and why.',
  show: ({ forecast }) =>
    forecast
      ? 'Let each compare their line with the run before anybody explains. In 20 minutes, ask by hands who drew the same shape. In 50 minutes, have all press “Copy link” and send you the link; on the projector open “See the forecasts of your class”, paste the links, one on each line, and look at the class together.'
      : 'Ask first what they see, then why. Name the axis and the grey line before the curve.',
  choose: () =>
    'Vote by hands before anybody clicks. In 50 minutes, let those who chose differently talk in pairs. Then click the wrong answers, too: each says why it does not fit.',
  move: () =>
    'Work in pairs: one moves, one says beforehand what will happen. “Give me a hint” helps a pair that is stuck, and then “Show one way”. A pair that is done presses “Put the levers back” and looks for a second way.',
  reveal: () =>
    '“Uncover the next loop” shows one at a time. One learner reads the loop aloud, link by link, before the next is uncovered.',
}

/** What to do with a step for which a short class has no time. */
const leftOut = ({ short }, last) =>
  short
    ? []
    : [
        last
          ? 'In 20 minutes, end before this step.'
          : 'In 20 minutes, pass over this step with “Next”.',
      ]

const answerOf = (task, quantityOf) => {
  switch (task.kind) {
    case 'choose':
      return bullets(
        task.options.map(
          ({ text, right, why }) => `${right ? '**Right**' : 'Wrong'}: ${text} ${why}`,
        ),
      )
    case 'move':
      return `One way: ${Object.entries(task.answer)
        .map(([lever, to]) => quantityOf(lever, to))
        .join(', ')}. Hint for those who are stuck: ${task.hint}`
    case 'reveal':
      return bullets(task.pieces.map(({ text }) => text))
    default:
      return null
  }
}

const yardstick = (mark, number) =>
  typeof mark === 'number'
    ? number(mark)
    : 'at' in mark
      ? `that of month ${Math.round(mark.at / (365.25 / 12))}`
      : mark.scenario === 'baseline'
        ? 'that with nothing decided'
        : `that of “${mark.scenario}”`

/** Units that learners read as so many of 100. */
const ofHundred = ['0–1', 'leavers/head-year']

/** A number of a series as lessons write it. */
const written = (value, unit) => {
  const hundredfold = Math.round(value * 1000) / 10
  if (unit === 'share') return `${hundredfold} %`
  return String(ofHundred.includes(unit) ? hundredfold : value)
}

const claim = ({ series, at, above, below, by, between }, catalogue) => {
  const { label, unit } = catalogue[series]
  const number = value => written(value, unit)
  const least = by > 0 ? ` by at least ${number(by)}` : ''
  const parts = [
    above === undefined ? null : `above ${yardstick(above, number)}${least}`,
    below === undefined ? null : `below ${yardstick(below, number)}${least}`,
    between === undefined ? null : `between ${number(between[0])} and ${number(between[1])}`,
  ].filter(part => part !== null)
  return `${label} in month ${Math.round(at / (365.25 / 12))} is ${parts.join(' and ')}.`
}

const claimsOf = ({ worlds }, catalogue) =>
  Object.entries(worlds)
    .map(
      ([name, { label, shows }]) =>
        `**${label}** (“${name}”)\n\n${bullets(shows.map(each => claim(each, catalogue)))}`,
    )
    .join('\n\n')

/** The guide of one lesson in Markdown. */
export const guideOf = (name, lesson, { levers, catalogue, formatQuantity }) => {
  const quantityOf = (lever, to) =>
    `${levers[lever].label} to ${formatQuantity(to, levers[lever].unit)}`
  const steps = lesson.steps.map((step, i) => {
    const { stage, title, text, task } = step
    const answer = answerOf(task, quantityOf)
    return [
      `### ${i + 1}. ${title} (${stageNames[stage]})`,
      `> ${text}`,
      ...(task.kind === 'choose' ? [`**${task.question}**`] : []),
      ...leftOut(step, i === lesson.steps.length - 1),
      script[task.kind](task),
      ...(answer === null ? [] : [answer]),
    ].join('\n\n')
  })
  return `# ${lesson.name}

Written by \`npm run generate\` from \`lessons/${name}.yaml\`.

${lesson.about}

Open it with \`#view=learn&lesson=${name}\` behind the address of the viewer. The [sheet](sheets/${name}.html) is for printing.
\`npm run slides -- ${name}\` writes a picture of every step, for slides.

## Goals

${bullets(lesson.guide.goals)}

## Timing

${timetable(lesson)}

## Script and answer key

${steps.join('\n\n')}

## Misconceptions

${bullets(lesson.guide.misconceptions.map(({ belief, reply }) => `“${belief}” ${reply}`))}

## Debrief

In 20 minutes there is time for one of these. In 50 minutes take all of them, and the misconceptions that came up.

${lesson.guide.debrief.map(({ question, answer }, i) => `${i + 1}. **${question}** ${answer}`).join('\n')}

## What the runs show

Each of these is checked by \`tests/lessons.test.ts\` whenever the model changes.

${claimsOf(lesson, catalogue)}
`
}

const escaped = text =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const blanks = count => '<p class="blank"></p>'.repeat(count)

/** An empty chart to draw on, from the month after which nothing is known. */
const paper = ({ axis: [low, high] }, known, { label, unit }) => {
  const [left, right, top, bottom] = [40, 620, 10, 310]
  const across = month => left + ((right - left) * month) / 60
  const lines = [0, 1, 2, 3, 4].map(i => {
    const y = bottom - ((bottom - top) * i) / 4
    const value = written(Math.round((low + ((high - low) * i) / 4) * 1000) / 1000, unit)
    return `<path d="M${left} ${y}H${right}"/><text x="${left - 6}" y="${y + 4}" text-anchor="end">${value}</text>`
  })
  const months = [0, 12, 24, 36, 48, 60].map(month => {
    const x = across(month)
    return `<path d="M${x} ${top}V${bottom}"/><text x="${x}" y="${bottom + 16}" text-anchor="middle">${month}</text>`
  })
  const begin = across(known / (365.25 / 12))
  const start = `<path class="begin" d="M${begin} ${top}V${bottom}"/><text x="${begin + 6}" y="${top + 14}">draw from here</text>`
  const units = ofHundred.includes(unit) ? 'from 0 to 100' : unit === 'share' ? 'in 100' : unit
  return `<figure><figcaption>${escaped(label)}, ${escaped(units)}, by month</figcaption><svg viewBox="0 0 640 335">${lines.join('')}${months.join('')}${start}</svg></figure>`
}

const taskOnPaper = (task, lesson, catalogue) => {
  switch (task.kind) {
    case 'draw':
      return `${paper(lesson.charts[task.series], task.known, catalogue[task.series])}<p>My reason:</p>${blanks(2)}`
    case 'choose':
      return `<p><strong>${escaped(task.question)}</strong></p><ul class="choices">${task.options
        .map(({ text }) => `<li>${escaped(text)}</li>`)
        .join('')}</ul><p>My reason:</p>${blanks(1)}`
    case 'move':
      return `<p>Before I move anything, I think this will work:</p>${blanks(1)}<p>What worked, and why:</p>${blanks(2)}`
    case 'reveal':
      return `<p>The loop in my own words, as a sketch:</p><div class="sketch"></div>`
    default:
      return `<p>What I see:</p>${blanks(2)}<p>What surprised me:</p>${blanks(2)}`
  }
}

/** What a step says. What a run shows is left to the screen, so that nobody reads it before they have drawn. */
const saidOnPaper = (text, task) => (task.kind === 'show' ? '' : `<p>${escaped(text)}</p>`)

/** The sheet of one lesson that students write on, as a page to print; the forecast has a leaf of its own. */
export const sheetOf = (lesson, { catalogue }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(lesson.name)}: sheet</title>
<style>
body { max-width: 44rem; margin: 1.5rem auto; padding: 0 1rem; font: 1rem/1.4 sans-serif; }
h2 { margin: 1rem 0 0.25rem; font-size: 1.25rem; }
p, ul { margin: 0.5rem 0; }
section { break-inside: avoid; }
.forecast { break-after: page; }
.blank { height: 1.75rem; margin: 0; border-bottom: 1px solid #888; }
.sketch { height: 9rem; border: 1px solid #888; }
.choices { list-style: '☐ '; }
figure { margin: 0.5rem 0; }
path { stroke: #bbb; fill: none; }
path.begin { stroke: #000; stroke-dasharray: 4 3; }
text { font-size: 12px; }
@page { margin: 14mm; }
@media print { body { margin: 0; padding: 0; } .sketch { height: 8rem; } .blank { height: 1.6rem; } }
</style>
</head>
<body>
<h1>${escaped(lesson.name)}</h1>
<p>Name and date: ______________________________</p>
<p>${escaped(lesson.about)}</p>
${lesson.steps
  .map(
    ({ title, text, task }, i) =>
      `<section${task.kind === 'draw' ? ' class="forecast"' : ''}><h2>${i + 1}. ${escaped(title)}</h2>${saidOnPaper(text, task)}${taskOnPaper(task, lesson, catalogue)}</section>`,
  )
  .join('\n')}
<section><h2>Afterwards</h2><p>Where I have seen this trap:</p>${blanks(2)}</section>
</body>
</html>
`

/** The page that lists all guides. */
export const teachingIndex = lessons => `# Teaching with the lessons

Written by \`npm run generate\` from the files in \`lessons/\`.

A lesson goes through five stages: predict, run, explain, repair, transfer. Learners draw what they expect before they see
it; nobody goes on by a click alone, only by an answer that fits or by a run that does what was asked. No server is
needed, and nothing leaves the machine: forecasts travel in links. For a class, open one link on the projector, have
everybody press “Copy link” after drawing, and paste the links, one on each line, into “See the forecasts of your class” on the second step. With \`#lang=de\` behind the address of the viewer
the lessons and their debrief are in German; guides and sheets are in English.

${table(
  ['Lesson', 'What it is about', 'Minutes', 'Sheet'],
  lessons.map(({ name, lesson }) => [
    `[${lesson.name}](${name}.md)`,
    lesson.about,
    sum(lesson.steps.map(({ minutes }) => minutes)),
    `[print](sheets/${name}.html)`,
  ]),
)}

## A class with plans of its own

\`#view=class\` behind the address of the viewer, or “Class” at the end of the list of lessons, is the page for teachers:

1. **Prepare**: choose a scenario, a lesson or the [flight simulator](flight-simulator.md), the levers that teams may move,
   their names, and whether there are role cards: medical director, director of nursing, head of finance, staff representative,
   each with its interests, the numbers that it sees first, and a goal that it keeps to itself. The link of the page holds all of it.
   A scenario of your own, or a team like yours, is open in Explore first and then chosen as “Open in Explore”; it travels in every link,
   mostly too long for a code.
2. **Invite**: a link and a QR code for every team and role, made on your machine. Everything else is locked for the team, and the page
   says so. “Show large” fills the screen with one code, for the last row. “Print invitations and cards” prints the cards of a team on one page,
   to be cut apart, goals included; on the projector goals stay closed.
3. **Keep time**: a clock for each stage, or for each step of the lesson. It says what is left, and ends nothing.
4. **Collect**: a team presses “Hand in our plan” and shows its code or sends its link. Paste the links, one on each line, or
   open a file of them: an answer sheet of a form will do. A link too long for a code that phones read says so.
5. **Look**: all plans over one another with the same luck, 16 runs each, and a table of people, patients and money against nothing
   moved: what each team moved, how exhaustion went, and its sign. “Relief that turned” is the shape of shifting the burden and of
   fixes that fail; a sign is a reason to talk, and no verdict. “Which trap each plan is in” names the traps that the same runs
   show, with their signs; a trap opens in the library with the plan beside it.
6. **Talk**: questions from what these plans show, the goals on the cards, and the guide of the lesson. “Print plans and questions” puts 5 and 6 on paper.

Names of teams and links are only ever shown as text. A plan that moves what is locked is run, and the table says so. Codes need a
page on a web server; from the one file on disk, links and pasting work on the same machine.

## Pictures for slides

\`npm run slides\` writes every step of every lesson as pictures of 1920 × 1080, light and dark, into \`slides/\`; name lessons to have
only those, and \`--to FOLDER\` to have them elsewhere. Repairs come twice: as the class meets them, and done.

## What is in a guide

Each guide has goals, timing for 20 and for 50 minutes, a script with the answer key, misconceptions, questions for the
debrief, and what the runs show. What they show are results of this model with its assumptions; say so in class, and show
the page Evidence.
`
