type Child = Node | string | null

/** Attributes by name; `true` writes an empty attribute, `false` and `null` leave it out. */
type Attributes = Readonly<Record<string, string | number | boolean | null>>

/** Sets or removes an attribute in the way that `make` reads them. */
export const setAttribute = (
  element: Element,
  name: string,
  value: string | number | boolean | null,
): void => {
  if (value === null || value === false) element.removeAttribute(name)
  else element.setAttribute(name, value === true ? '' : String(value))
}

/** An element with its attributes and children; text is always text, never markup. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value)
  element.append(...children.filter(child => child !== null))
  return element
}

/** Writes text only where it changed, so that nothing is announced or laid out twice. */
export const setText = (element: Element, text: string): void => {
  if (element.textContent !== text) element.textContent = text
}

/** Moves the keyboard to a part of the page that is no control, so that it goes on from there. */
export const focusOn = (part: HTMLElement): void => {
  part.tabIndex = -1
  part.focus({ preventScroll: true })
}
