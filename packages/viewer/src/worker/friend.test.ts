import { compileScenario, parseScenario, simulate } from '@burnout/engine'
import { afterEach, expect, it, vi } from 'vitest'
import { clearLens } from '../settings/lens.ts'
import { befriend, type Favour, type News } from './friend.ts'

const scenario = parseScenario(
  `version: 1
name: Asked
run: { horizon: 2 years, replicates: 8 }
organisation: { clinics: [{ name: A, physicians: 20, support: 20 }] }
`,
  { file: 'asked.yaml' },
)
const favour = (job: number, first: number): Favour => ({
  job,
  scenario,
  seen: clearLens,
  first,
  count: 2,
})

const ports: MessagePort[] = []
afterEach(() => {
  for (const port of ports.splice(0)) port.close()
})

/** One worker that asks, and one that helps as long as it is idle. */
const pair = () => {
  const { port1, port2 } = new MessageChannel()
  ports.push(port1, port2)
  const heard: News[] = []
  const own = { idle: true }
  const asker = befriend(
    port1,
    () => false,
    news => void heard.push(news),
  )
  const helper = befriend(
    port2,
    () => own.idle,
    () => undefined,
  )
  const kinds = () => heard.map(({ kind, first }) => `${kind} ${first}`)
  return { asker, helper, heard, own, kinds }
}

/** How often news is looked for, and how long, in milliseconds. */
const soon = { interval: 1, timeout: 10_000 }

/** Some slices of work. */
const aWhile = () => new Promise(resolve => setTimeout(resolve, 30))

it('leaves a favour for work of its own, and goes on where it stopped', async () => {
  const { asker, helper, heard, own, kinds } = pair()
  asker.ask(favour(1, 2))
  await vi.waitFor(() => expect(kinds()).toEqual(['begun 2']), soon)
  own.idle = false
  await aWhile()
  expect(kinds()).toEqual(['begun 2'])
  own.idle = true
  void helper.serve()
  await vi.waitFor(() => expect(kinds()).toEqual(['begun 2', 'done 2']), soon)
  const last = heard.at(-1)
  expect(last?.kind === 'done' && last.trace).toEqual(
    simulate(compileScenario(scenario), { first: 2, count: 2, section: null }),
  )
})

it('drops the favour in progress with all others, and keeps it when another is withdrawn', async () => {
  const { asker, kinds } = pair()
  asker.ask(favour(1, 0))
  asker.ask(favour(1, 2))
  await vi.waitFor(() => expect(kinds()).toEqual(['begun 0']), soon)
  asker.withdraw(null)
  await aWhile()
  asker.ask(favour(2, 4))
  asker.ask(favour(2, 6))
  await vi.waitFor(() => expect(kinds()).toEqual(['begun 0', 'begun 4']), soon)
  asker.withdraw(6)
  await vi.waitFor(() => expect(kinds()).toEqual(['begun 0', 'begun 4', 'done 4']), soon)
})
