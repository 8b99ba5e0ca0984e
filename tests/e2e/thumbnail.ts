import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** Side in pixels of the square of a page that becomes one point of its thumbnail. */
const square = 4

/** Least difference of two colours that counts, as pixelmatch measures it (0–1). */
const visible = 0.12

/** Where the thumbnails that a page is compared with are kept. */
export const kept = fileURLToPath(new URL('thumbnails/', import.meta.url))

/** Where a page is put in full when it looks different: not kept. */
const strange = fileURLToPath(new URL('../../screenshots/changed/', import.meta.url))

/**
 * A picture made smaller: each point is the mean colour of a square, so that letters drawn a little
 * differently on another machine make no difference, and what moves, goes or changes colour does.
 */
export const thumbnailOf = (picture: Buffer): PNG => {
  const { width, height, data } = PNG.sync.read(picture)
  const small = new PNG({ width: Math.ceil(width / square), height: Math.ceil(height / square) })
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++) {
      const right = Math.min(width, (x + 1) * square)
      const bottom = Math.min(height, (y + 1) * square)
      const mean = [0, 0, 0]
      for (let row = y * square; row < bottom; row++)
        for (let column = x * square; column < right; column++)
          for (let part = 0; part < 3; part++)
            mean[part] = (mean[part] ?? 0) + (data[(row * width + column) * 4 + part] ?? 0)
      const count = (right - x * square) * (bottom - y * square)
      const at = (y * small.width + x) * 4
      // in steps of eight the file is half as large, and nothing is seen of it
      for (let part = 0; part < 3; part++)
        small.data[at + part] = Math.min(255, Math.round((mean[part] ?? 0) / count / 8) * 8)
      small.data[at + 3] = 255
    }
  return small
}

/** The picture on a ground of a given size, so that two of different length can be laid on each other. */
const onGround = (picture: PNG, width: number, height: number): PNG => {
  const ground = new PNG({ width, height })
  PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0)
  return ground
}

/** Share of points (0–1) in which two thumbnails differ visibly; what only one of them has differs. */
export const differing = (one: PNG, other: PNG): number => {
  const width = Math.max(one.width, other.width)
  const height = Math.max(one.height, other.height)
  const [a, b] = [onGround(one, width, height), onGround(other, width, height)]
  return (
    pixelmatch(a.data, b.data, undefined, width, height, { threshold: visible, includeAA: true }) /
    (width * height)
  )
}

/**
 * Share of a page that looks different from its kept thumbnail (0–1); 0 where thumbnails are being
 * written (`THUMBNAILS=write`). A page that differs by more than `most` is put in full under
 * `screenshots/changed`, to be looked at.
 */
export const changedShare = (name: string, picture: Buffer, most: number): number => {
  const path = `${kept}${name}.png`
  const thumbnail = thumbnailOf(picture)
  if (process.env['THUMBNAILS'] === 'write') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, PNG.sync.write(thumbnail, { colorType: 2, deflateLevel: 9 }))
    return 0
  }
  const share = existsSync(path) ? differing(PNG.sync.read(readFileSync(path)), thumbnail) : 1
  if (share > most) {
    mkdirSync(strange, { recursive: true })
    writeFileSync(`${strange}${name}.png`, picture)
  }
  return share
}
