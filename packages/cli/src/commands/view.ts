import type { Argv } from 'yargs'
import { exitCode, type ExitCode } from '../exit-codes.ts'
import { watchForInterrupt } from '../interrupt.ts'
import { notesFor, print } from '../terminal/output.ts'
import { undisguise, type ArgumentsOf } from './flags.ts'

export const command = 'view [file]'

export const describe = 'Show a scenario or a result in the viewer, on this machine alone'

export const flags = {
  open: { type: 'boolean', describe: 'Open the browser, too' },
  quiet: { type: 'boolean', describe: 'Say nothing but the address and errors' },
} as const

export const builder = (yargs: Argv) =>
  yargs
    .positional('file', {
      describe:
        'A scenario file, a result in JSON, or a folder written with --out; none for the baseline',
      type: 'string',
      coerce: (file: string | undefined) => (file === undefined ? undefined : undisguise(file)),
    })
    .options(flags)
    .example('$0 view scenarios/wellness-first.yaml --open', 'in the browser of the desktop')
    .example('$0 view results', 'what was run into a folder')

export type ViewArguments = ArgumentsOf<typeof builder>

/** Serves the viewer with a scenario in it until Ctrl-C. */
export const view = async ({ file, open, quiet }: ViewArguments): Promise<ExitCode> => {
  const { readViewed } = await import('../reading/read-viewed.ts')
  const { viewerLink } = await import('../running/viewer-link.ts')
  const { serveViewer } = await import('../running/serve-viewer.ts')
  const notes = notesFor({ quiet })
  const link = file === undefined ? '' : viewerLink(file, await readViewed(file))
  const served = await serveViewer()
  const interrupt = watchForInterrupt()
  const address = `${served.address}${link}`
  print(address)
  notes.note('Ctrl-C ends it')
  if (open === true) {
    const { openBrowser } = await import('../running/open-browser.ts')
    if (!(await openBrowser(address)))
      notes.warn('no browser was found to open; open the address yourself')
  }
  if (!interrupt.signal.aborted)
    await new Promise(resolve => interrupt.signal.addEventListener('abort', resolve))
  interrupt.release()
  await served.close()
  return exitCode.good
}

export const handler = async (options: ViewArguments): Promise<void> => {
  process.exitCode = await view(options)
}
