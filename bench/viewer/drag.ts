import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { take } from './slider.ts'

/** A drag lasts so many movements, one every 16 ms. */
const MOVEMENTS = 180

export interface Drag {
  readonly framesPerSecond: number
  /** Longest time between two frames, in seconds. */
  readonly longestFrame: number
  readonly curvesPerSecond: number
  /** Tasks of the page that kept it for more than 50 ms. */
  readonly longTasks: number
}

/** Drags a lever to and fro, three times, as fast as a hand moves. */
export const dragOf = async (page: Page, lever: string): Promise<Drag> => {
  const held = await take(page, lever)
  await page.evaluate(() => {
    window.probe.watchFrames()
    window.probe.curves = 0
    window.probe.longTasks = 0
  })
  for (let i = 0; i < MOVEMENTS; i++) {
    await held.to(0.5 + 0.45 * Math.sin((6 * Math.PI * i) / MOVEMENTS))
    await setTimeout(16)
  }
  const { frames, curves, longTasks } = await page.evaluate(() => {
    const { frames, curves, longTasks } = window.probe
    window.probe.frames = null
    return { frames: frames ?? [], curves, longTasks }
  })
  await held.release()
  const gaps = frames.slice(1).map((now, i) => (now - frames[i]) / 1_000)
  const seconds = (frames[frames.length - 1] - frames[0]) / 1_000
  return {
    framesPerSecond: gaps.length / seconds,
    longestFrame: Math.max(...gaps),
    curvesPerSecond: curves / seconds,
    longTasks,
  }
}
