import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What of a page axe looks at, and what it leaves out. */
interface Parts {
  readonly within?: string
  readonly without?: string
}

/**
 * Expects that axe finds no fault with a page, or with a part of it. Targets of 24 pixels are part of
 * WCAG 2.2 AA, and axe leaves them out unless it is told. Only faults are listed and only the page
 * itself is looked at, which is all there is, and takes a quarter of the time.
 */
export const expectNoFault = async (page: Page, { within, without }: Parts = {}): Promise<void> => {
  const axe = new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
    .setLegacyMode()
  if (within !== undefined) axe.include(within)
  if (without !== undefined) axe.exclude(without)
  const { violations } = await axe.analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

/** Expects that a page is no wider than its window, once what follows its width has followed. */
export const expectNothingCutOff = async (page: Page, where?: string): Promise<void> => {
  const excess = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(excess, { message: where ?? '' }).toBeLessThanOrEqual(0)
}
