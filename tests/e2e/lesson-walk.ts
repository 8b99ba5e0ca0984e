import type { Lesson, LessonTask } from '@burnout/engine'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import * as de from '../../packages/viewer/src/text/de/learn.ts'
import * as en from '../../packages/viewer/src/text/learn.ts'
import type { Hand } from './hands.ts'

/** A team so small and a run so short that Explore, which lessons do not look at, is soon done. */
export const quiet = '#scenario=small-clinic-cascade&view=learn'

/** Longest wait for the runs of a step, in milliseconds, on a machine that others use, too. */
const longest = 60_000

const tongues = { en, de }

/** By which hand, and in which language, a lesson is gone through. */
interface Way {
  readonly hand: Hand
  readonly tongue: keyof typeof tongues
  /** Looks at a step whose task is done, counted from 1. */
  readonly look?: (step: number) => Promise<void>
}

/** The way on from a step that is done. */
const wayOn = (page: Page) => page.locator('.learn-next:not([aria-disabled="true"])')

/** Waits until the step is done and goes on. */
export const goOn = async (page: Page, { press }: Hand): Promise<void> => {
  await wayOn(page).waitFor({ timeout: longest })
  await press(wayOn(page))
}

/** Moves the levers as the page shows, and finds every goal reached by the run of that. */
const repair = async (page: Page, { hand: { press }, tongue }: Way): Promise<void> => {
  const { hint, solve, tried } = tongues[tongue].stepWords
  const missed = page.locator('.learn-goals li:not(.met)')
  await page.locator('.learn-lesson[data-runs=complete]').waitFor({ timeout: longest })
  expect(await missed.count()).toBeGreaterThan(0)
  await press(page.getByRole('button', { name: hint }))
  await press(page.getByRole('button', { name: solve }))
  await expect.poll(() => missed.count(), { timeout: longest }).toBe(0)
  // told by all runs, and the curve is no longer called what the lesson called it
  expect(await page.locator('.learn-lesson').getAttribute('data-runs')).toBe('complete')
  expect(await page.locator('.learn-chart svg[role=img]').getAttribute('aria-label')).toContain(
    ` ${tried}`,
  )
}

/** Does what a step asks for. */
const solve = async (page: Page, task: LessonTask, way: Way): Promise<void> => {
  const { hand } = way
  switch (task.kind) {
    case 'draw':
      expect(await wayOn(page).count(), 'before anything is drawn').toBe(0)
      return hand.draw(page)
    case 'choose': {
      const right = task.options.findIndex(option => option.right)
      return hand.choose(page.locator('.learn-answer').nth(right))
    }
    case 'move':
      return repair(page, way)
    case 'reveal': {
      const { reveal } = tongues[way.tongue].stepWords
      for (const _ of task.pieces) await hand.press(page.getByRole('button', { name: reveal }))
      return
    }
    default:
  }
}

/** Goes through a lesson that is open at its first step, to the list that comes after its last. */
export const goThrough = async (page: Page, lesson: Lesson, way: Way): Promise<void> => {
  const { steps } = lesson
  const { learnWords } = tongues[way.tongue]
  for (const [at, { title, text, task }] of steps.entries()) {
    await expect.poll(() => page.locator('#learn-sentence').innerText()).toBe(title)
    await expect
      .poll(() => page.locator('.learn-place').innerText())
      .toBe(learnWords.stepOf(at + 1, steps.length))
    expect(await page.locator('#page-learn').innerText()).toContain(text)
    await solve(page, task, way)
    await wayOn(page).waitFor({ timeout: longest })
    await way.look?.(at + 1)
    await goOn(page, way.hand)
  }
  await page.locator('.learn-card').first().waitFor()
}
