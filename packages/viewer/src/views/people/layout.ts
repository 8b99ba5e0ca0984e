import type { CrowdPost, CrowdWorld, Mark } from './crowd.ts'

/** Radii by role and of those who have left, at a scale of 1 and text of 16 pixels. */
const radii = [13, 11.5, 9, 7] as const
const goneRadius = 6

/** Room around a mark, against its radius. */
const around = 0.42

/** Least and most of the scale, and the steps in which it is tried. */
const largest = 1.6
const smallest = 0.2
const step = 0.94

/** A clinic at its place. */
export interface RoomPlace {
  readonly world: number
  readonly title: string
  readonly goneText: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Where the line stands below which those are who have left; `null` where nobody ever leaves. */
  readonly line: number | null
}

/** A picture of everybody, laid out for a width. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly rooms: readonly RoomPlace[]
  /** Titles of the worlds, where there is more than one. */
  readonly titles: readonly { readonly text: string; readonly x: number; readonly y: number }[]
  readonly marks: readonly Mark[]
}

interface Room {
  readonly rows: readonly number[]
  readonly line: number
  readonly height: number
}

const pitchOf = (radius: number): number => 2 * radius * (1 + around)

/** How rows of so many marks lie in a room of a width: where each role begins, the line, and the end. */
const roomOf = (
  posts: readonly number[],
  gone: number,
  width: number,
  unit: number,
  em: number,
): Room => {
  const padding = 8 * em
  const inner = width - 2 * padding
  let y = 26 * em
  const rows: number[] = []
  for (const [role, count] of posts.entries()) {
    rows.push(y)
    const pitch = pitchOf((radii[role] ?? goneRadius) * unit)
    y += Math.ceil(count / Math.max(1, Math.floor(inner / pitch))) * pitch
  }
  const line = y + 6 * em
  const pitch = pitchOf(goneRadius * unit)
  const perRow = Math.max(1, Math.floor(inner / pitch))
  const trail = gone === 0 ? 0 : 20 * em + Math.ceil(gone / perRow) * pitch
  return { rows, line, height: line + trail + 6 * em }
}

/** How many columns of rooms are even, of at most so many. */
const evenly = (rooms: number, most: number): number =>
  Math.ceil(rooms / Math.ceil(rooms / Math.max(1, Math.min(rooms, most))))

/**
 * Lays out every world: rooms in even columns, in them a block of rows for each role, and below a line
 * those who have left. Marks are as large as lets everything stand within `tallest` pixels.
 */
export const layoutOf = (
  worlds: readonly CrowdWorld[],
  { width, em, tallest }: { readonly width: number; readonly em: number; readonly tallest: number },
): Layout => {
  const [first] = worlds
  const gap = 12 * em
  const apart = 28 * em
  const beside = worlds.length > 1 && width > 560 * em
  const own = beside ? (width - apart * (worlds.length - 1)) / worlds.length : width
  const rooms = first?.rooms ?? []
  // room for whichever world needs more of it
  const sizes = rooms.map(({ posts }, room) => ({
    posts: posts.map((count, role) =>
      Math.max(count, ...worlds.map(world => world.rooms[room]?.posts[role] ?? 0)),
    ),
    gone: Math.max(...worlds.map(world => world.rooms[room]?.gone ?? 0)),
  }))
  const titled = worlds.length > 1 ? 28 * em : 0
  const tried = (unit: number) => {
    const columns = evenly(
      rooms.length,
      Math.floor((own + gap) / (Math.max(150, 190 * unit) * em + gap)),
    )
    const roomWidth = (own - gap * (columns - 1)) / Math.max(1, columns)
    const planned = sizes.map(({ posts, gone }) => roomOf(posts, gone, roomWidth, unit * em, em))
    const lines = Math.ceil(rooms.length / Math.max(1, columns))
    const heights = Array.from({ length: lines }, (_, line) =>
      Math.max(
        0,
        ...planned.slice(line * columns, (line + 1) * columns).map(({ height }) => height),
      ),
    )
    const height = titled + heights.reduce((sum, each) => sum + each + gap, -gap)
    return { unit, columns, roomWidth, planned, heights, height }
  }
  let plan = tried(largest)
  const most = beside || worlds.length < 2 ? tallest : tallest / worlds.length
  while (plan.height > most && plan.unit > smallest) plan = tried(plan.unit * step)

  const { unit, columns, roomWidth, planned, heights } = plan
  const tops = heights.map((_, line) =>
    heights.slice(0, line).reduce((sum, each) => sum + each + gap, titled),
  )
  const origin = (world: number): readonly [number, number] =>
    beside ? [world * (own + apart), 0] : [0, world * (plan.height + apart)]
  const corner = (world: number, room: number): readonly [number, number] => {
    const [x, y] = origin(world)
    return [x + (room % columns) * (roomWidth + gap), y + (tops[Math.floor(room / columns)] ?? 0)]
  }
  const placeOf = (post: CrowdPost, world: number): readonly [number, number, number] => {
    const [x, y] = corner(world, post.room)
    const room = planned[post.room]
    const gone = post.look === 'gone'
    const r = (gone ? goneRadius : (radii[post.role] ?? goneRadius)) * unit * em
    const pitch = pitchOf(r)
    const padding = 8 * em
    const perRow = Math.max(1, Math.floor((roomWidth - 2 * padding) / pitch))
    const top = gone ? (room?.line ?? 0) + 18 * em : (room?.rows[post.role] ?? 0)
    return [
      x + padding + ((post.place % perRow) + 0.5) * pitch,
      y + top + (Math.floor(post.place / perRow) + 0.5) * pitch,
      r,
    ]
  }
  return {
    width,
    height: worlds.length > 1 && !beside ? plan.height * worlds.length + apart : plan.height,
    scale: unit,
    titles:
      worlds.length < 2
        ? []
        : worlds.map(({ title }, world) => {
            const [x, y] = origin(world)
            return { text: title, x, y: y + 14 * em }
          }),
    rooms: worlds.flatMap((world, index) =>
      world.rooms.map(({ title, goneText }, room) => {
        const [x, y] = corner(index, room)
        const { line = 0 } = planned[room] ?? {}
        return {
          world: index,
          title,
          goneText,
          x,
          y,
          width: roomWidth,
          height: heights[Math.floor(room / columns)] ?? 0,
          line: (sizes[room]?.gone ?? 0) > 0 ? y + line : null,
        }
      }),
    ),
    marks: worlds.flatMap(({ posts }, world) =>
      posts.map((post): Mark => {
        const [x, y, r] = placeOf(post, world)
        return { ...post, id: `${world} ${post.key}`, world, x, y, r }
      }),
    ),
  }
}
