const namespace = 'http://www.w3.org/2000/svg'

/** What a style sheet gives a drawing, and a file has to carry itself. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'color',
]

/** Room above a drawing for its title, and for its unit below it, in pixels. */
const titleRoom = 32
const unitRoom = 18

/** A drawing that stands alone: its styles written into it, on paper, under its title and unit. */
export const drawingText = (svg: SVGSVGElement, title: string, unit: string): string => {
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) return ''
  const originals = svg.querySelectorAll('*')
  for (const [index, element] of copy.querySelectorAll('*').entries()) {
    const original = originals[index]
    if (original === undefined) continue
    const style = getComputedStyle(original)
    for (const name of carried) {
      const value = style.getPropertyValue(name)
      if (value !== '' && !value.includes('url(')) element.setAttribute(name, value)
    }
    element.removeAttribute('style')
    element.removeAttribute('class')
  }
  const { width, height } = svg.getBoundingClientRect()
  const style = getComputedStyle(svg)
  const paper = getComputedStyle(document.body).backgroundColor
  const make = (tag: string, attributes: Readonly<Record<string, string>>): SVGElement => {
    const element = document.createElementNS(namespace, tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    return element
  }
  const head = titleRoom + (unit === '' ? 0 : unitRoom)
  const back = make('rect', {
    x: '0',
    y: String(-head),
    width: String(width),
    height: String(height + head),
    fill: paper,
  })
  const line = (text: string, y: number, size: string, weight: string): SVGElement => {
    const words = make('text', {
      x: '4',
      y: String(y),
      fill: style.color,
      'font-family': style.fontFamily,
      'font-size': size,
      'font-weight': weight,
    })
    words.textContent = text
    return words
  }
  copy.prepend(back, line(title, titleRoom - 12 - head, '15', '620'), line(unit, -12, '13', '400'))
  copy.setAttribute('xmlns', namespace)
  copy.setAttribute('viewBox', `0 ${-head} ${width} ${height + head}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height + head))
  return new XMLSerializer().serializeToString(copy)
}

/** A drawing as a picture of points, twice as fine as on the screen; fails where the browser draws none. */
export const drawingPicture = async (text: string): Promise<Blob> => {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width * 2
  canvas.height = image.height * 2
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => (blob === null ? reject(new Error('no picture')) : resolve(blob)))
  })
}

/** A picture that is drawn as points already, on paper and under its title and unit. */
export const canvasPicture = (
  canvas: HTMLCanvasElement,
  title: string,
  unit: string,
): Promise<Blob> => {
  const fine = canvas.width / Math.max(1, canvas.clientWidth)
  const head = (titleRoom + (unit === '' ? 0 : unitRoom)) * fine
  const whole = document.createElement('canvas')
  whole.width = canvas.width
  whole.height = canvas.height + head
  const { color, fontFamily, backgroundColor } = getComputedStyle(document.body)
  const context = whole.getContext('2d')
  if (context !== null) {
    context.fillStyle = backgroundColor
    context.fillRect(0, 0, whole.width, whole.height)
    context.fillStyle = color
    context.font = `620 ${15 * fine}px ${fontFamily}`
    context.fillText(title, 4 * fine, (titleRoom - 12) * fine)
    context.font = `400 ${13 * fine}px ${fontFamily}`
    context.fillText(unit, 4 * fine, head - 12 * fine)
    context.drawImage(canvas, 0, head)
  }
  return new Promise((resolve, reject) => {
    whole.toBlob(blob => (blob === null ? reject(new Error('no picture')) : resolve(blob)))
  })
}
