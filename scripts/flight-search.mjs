// Searches for good ways through the flight simulator and writes them where the viewer reads them. It takes
// some minutes; run it after a change of the game's rules, or of the engine's numbers.
//   node scripts/flight-search.mjs
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { viewerSource } from './work/viewer-source.mjs'

const target = join(
  dirname(dirname(fileURLToPath(import.meta.url))),
  'packages/viewer/src/flight/best-plans.json',
)

/** Lucks that the search sees, and others on which its plans are scored again. */
const seen = ['north', 'south', 'east', 'west', 'up', 'down']
const unseen = ['red', 'green', 'blue', 'black', 'white', 'grey']
const trials = 2500

const { load, close } = await viewerSource()
const { search, scoreOver } = await load('flight/search.ts')
const { writeGame } = await load('flight/link.ts')
const { difficultyNames } = await load('flight/difficulty.ts')

const rounded = score =>
  Object.fromEntries(
    Object.entries(score).map(([name, value]) => [name, Number(value.toPrecision(8))]),
  )

const plans = {}
for (const difficulty of difficultyNames) {
  const { game, tried, score, nothing } = search(difficulty, { lucks: seen, trials, seed: 'best' })
  const elsewhere = moves => rounded(scoreOver(difficulty, moves, unseen))
  plans[difficulty] = {
    moves: writeGame(game).split('.').at(-1),
    trials,
    tried,
    seen: { lucks: seen, score: rounded(score), nothing: rounded(nothing) },
    unseen: { lucks: unseen, score: elsewhere(game.moves), nothing: elsewhere([]) },
  }
  console.log(difficulty, JSON.stringify(plans[difficulty]))
}
await close()
writeFileSync(
  target,
  await format(JSON.stringify(plans), { ...(await resolveConfig(target)), parser: 'json' }),
)
