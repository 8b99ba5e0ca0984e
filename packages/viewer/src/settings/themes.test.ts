import { expect, it } from 'vitest'
import { openedTheme, themes } from '../text/themes.ts'
import { byTheme } from './themes.ts'

it('gives every scenario that travels with the page one theme', () => {
  const bundled = Object.keys(import.meta.glob('../../../../scenarios/*.yaml')).map(path =>
    path.replace(/^.*\/(.*)\.yaml$/, '$1'),
  )
  expect(Object.values(themes).flat().sort()).toEqual([...bundled].sort())
})

it('puts what the reader opened last', () => {
  const opened = { name: 'our practice' }
  const groups = byTheme([opened, { name: 'baseline' }, { name: 'hospital' }])
  expect(groups.map(({ title }) => title)).toEqual([
    'Start here',
    'Other organisations',
    openedTheme,
  ])
  expect(groups.at(-1)?.items).toEqual([opened])
})
