import type { Favour, Friend, News } from './friend.ts'

/** The other worker, as a task sees it that has many replicates to run. */
export interface Helper {
  /** Asks for a block of replicates; nothing comes of it where there is nobody to ask. */
  readonly ask: (favour: Favour) => void
  /** Takes blocks back that have not begun, by their first replicate; `null` for all. */
  readonly withdraw: (first: number | null) => void
  /** What has become of favours since it was last asked; `gone` once there is nobody (any more). */
  readonly heard: () => readonly News[] | 'gone'
}

/** Nobody to help. */
export const alone: Helper = {
  ask: () => undefined,
  withdraw: () => undefined,
  heard: () => 'gone',
}

/** A friend as a helper, and how it is told what the friend says. */
export const helperBy = (
  friend: () => Friend | null,
): { readonly helper: Helper; readonly hear: (news: News) => void } => {
  /** Jobs that something is awaited of. */
  let asked: ReadonlySet<number> = new Set()
  let told: readonly News[] = []
  return {
    helper: {
      ask: favour => {
        asked = new Set([...asked, favour.job])
        friend()?.ask(favour)
      },
      withdraw: first => {
        if (first === null) [asked, told] = [new Set(), []]
        friend()?.withdraw(first)
      },
      heard: () => {
        const all = told
        told = []
        return friend() === null ? 'gone' : all
      },
    },
    hear: news => {
      if (asked.has(news.job)) told = [...told, news]
    },
  }
}
