import { expect, test } from 'vitest'
import { commandText } from './command-text.ts'

test('words that a shell would take apart stand in quotes', () => {
  expect(commandText(['burnout', 'run', 'my file.yaml', '--set', "run.seed='it''s'"])).toBe(
    String.raw`burnout run 'my file.yaml' --set 'run.seed='\''it'\'''\''s'\'''`,
  )
  expect(commandText(['burnout', 'compare', 'a.yaml', './b.yaml', '--at', '12,24'])).toBe(
    'burnout compare a.yaml ./b.yaml --at 12,24',
  )
})
