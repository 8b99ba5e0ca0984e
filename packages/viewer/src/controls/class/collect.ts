import { make, setText } from '../../dom.ts'
import { collectWords } from '../../text/class.ts'

/** Bytes of a file of links that is still read. */
const largest = 4_000_000

/** Takes links that were pasted or stand in a file, and saves them as one. */
export const collect = (
  host: HTMLElement,
  take: (text: string) => void,
): ((said: string) => void) => {
  const paste = make('textarea', { id: 'class-links', rows: 6, spellcheck: 'false' })
  const input = make('input', { type: 'file', id: 'class-file', accept: '.txt,.csv,.tsv,.md' })
  const save = make('button', { type: 'button', class: 'quiet' }, collectWords.save)
  const said = make('p', { role: 'status' })
  const fault = make('p', { class: 'class-fault', role: 'alert' })
  input.classList.add('visually-hidden')
  host.append(
    make('p', { class: 'hint' }, collectWords.about),
    make('label', { for: paste.id }, collectWords.label),
    paste,
    make(
      'div',
      { class: 'class-row' },
      input,
      make('label', { for: input.id, class: 'file' }, collectWords.open),
      save,
    ),
    said,
    fault,
  )
  const tell = (): void => {
    save.disabled = paste.value === ''
    take(paste.value)
  }
  paste.addEventListener('input', tell)
  const open = async (file: File): Promise<void> => {
    setText(fault, file.size > largest ? collectWords.tooLarge : '')
    // the same file can be chosen again
    input.value = ''
    if (file.size > largest) return
    const text = (await file.text()).replaceAll('\0', '').trim()
    // what was pasted before stays: some hand in late
    paste.value = [paste.value.trim(), text].filter(Boolean).join('\n')
    tell()
  }
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file !== undefined) void open(file)
  })
  save.addEventListener('click', () => {
    const url = URL.createObjectURL(new Blob([`${paste.value.trim()}\n`], { type: 'text/plain' }))
    make('a', { href: url, download: 'plans.txt' }).click()
    URL.revokeObjectURL(url)
  })
  save.disabled = true
  return text => setText(said, text)
}
