import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'

// What docs/scaling.md hands to a cluster, run as a cluster runs it, or held against what one accepts.

const root = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(join(root, 'docs/scaling.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'burnout-scaling-page-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (...names: string[]) => join(folder, ...names)

const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.+?)^\`\`\``, 'gms'))].map(
    ([, block = '']) => block,
  )

writeFileSync(
  at('clinic.yaml'),
  `version: 1
name: Tiny
run: { start: 2026-01-05, horizon: 8 weeks, record: 4 weeks, replicates: 1, seed: tiny }
organisation:
  clinics: [{ name: Riverside, physicians: 3, nurses: 2, support: 3, panel: 6900 }]
`,
)
writeFileSync(
  at('my.yaml'),
  `version: 1
name: Scribes
scenario: clinic
design: latin-hypercube
points: 8
over: { levers.scribes: { range: [0 %, 100 %] } }
replicates: 1
measure: { exhaustion: 8 weeks }
`,
)
// a checkout where the page has it
mkdirSync(at('home'))
symlinkSync(root, at('home', 'burnout'))

const shell = (
  program: string,
  args: readonly string[],
  { cwd = folder, env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): void => {
  const { status, stderr } = spawnSync(program, args, {
    cwd,
    env: { PATH: process.env['PATH'], HOME: at('home'), ...env },
    encoding: 'utf8',
  })
  expect(status, `${args.join(' ')}\n${stderr}`).toBe(0)
}

const manifestIn = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(at(name, 'manifest.json'), 'utf8'))

test('the script for Slurm runs one shard for each task, and its last line brings them together', () => {
  const script = blocks('sh').find(block => block.startsWith('#!/bin/bash'))!
  writeFileSync(at('sweep.sh'), script)
  shell('bash', ['-n', 'sweep.sh'])
  const [tasks, cpus] = [2, 1].map(String) as [string, string]
  for (const task of ['1', '2'])
    shell('bash', ['sweep.sh'], {
      env: {
        SLURM_ARRAY_TASK_ID: task,
        SLURM_ARRAY_TASK_COUNT: tasks,
        SLURM_CPUS_PER_TASK: cpus,
      },
    })
  // what depends on the tasks is a command that sbatch wraps in a script of sh
  const [, wrapped = ''] = /--wrap='(.+)'/.exec(blocks('sh').join(''))!
  shell('sh', ['-c', wrapped])
  expect(manifestIn('results')).toMatchObject({
    shard: null,
    runs: { total: 8, finished: 8, failed: 0 },
  })
})

type Fields = Readonly<Record<string, unknown>>
interface Pod {
  readonly restartPolicy?: string
  readonly containers: readonly (Fields & {
    readonly command?: readonly string[]
    readonly args: readonly string[]
    readonly volumeMounts: readonly { readonly name: string }[]
  })[]
  readonly volumes: readonly { readonly name: string }[]
}
interface Resource extends Fields {
  readonly kind: string
  readonly metadata: { readonly name: string }
  readonly spec: Fields & { readonly template: { readonly metadata?: Fields; readonly spec: Pod } }
}

const resources = blocks('yaml').map(text => parse(text) as Resource)
const named = (name: string): Resource => resources.find(({ metadata }) => metadata.name === name)!

/** What Kubernetes accepts in the places that the page uses, of its API reference, version 1.33. */
const accepted = {
  resource: ['apiVersion', 'kind', 'metadata', 'spec'],
  Job: ['completionMode', 'completions', 'parallelism', 'backoffLimitPerIndex', 'template'],
  Deployment: ['replicas', 'selector', 'template'],
  pod: ['restartPolicy', 'terminationGracePeriodSeconds', 'containers', 'volumes'],
  container: ['name', 'image', 'command', 'args', 'env', 'resources', 'volumeMounts'],
} as const

const expectOnly = (fields: object, names: readonly string[]): void =>
  expect(names).toEqual(expect.arrayContaining(Object.keys(fields)))

test('what is shown for Kubernetes has the fields that it knows, and mounts the volumes that it names', () => {
  expect(resources.map(({ apiVersion, kind }) => [apiVersion, kind])).toEqual([
    ['batch/v1', 'Job'],
    ['apps/v1', 'Deployment'],
  ])
  for (const resource of resources) {
    expectOnly(resource, accepted.resource)
    expectOnly(resource.spec, accepted[resource.kind as 'Job' | 'Deployment'])
    const { spec: pod } = resource.spec.template
    expectOnly(pod, accepted.pod)
    for (const container of pod.containers) {
      expectOnly(container, accepted.container)
      expect(container.volumeMounts.map(({ name }) => name)).toEqual(
        pod.volumes.map(({ name }) => name),
      )
      // a number would be refused: all of these are text
      for (const word of [...(container.command ?? []), ...container.args])
        expect(word).toBeTypeOf('string')
    }
  }
})

test('a pod of the job runs the shard of its index', () => {
  const { spec } = named('burnout-sweep')
  const { completionMode, completions, parallelism } = spec
  const pod = spec.template.spec
  const [container] = pod.containers
  // only an indexed job tells its pods which they are, and retries by index only pods that end
  expect([completionMode, pod.restartPolicy]).toEqual(['Indexed', 'Never'])
  expect(parallelism).toBe(completions)
  const [program = '', ...flags] = container.command!
  const line = container.args.join(' ')
  expect(line).toContain(`/${Number(completions)}"`)
  const here = line.replaceAll('/data', folder).replace('--jobs 4', '--jobs 1')
  const env = { JOB_COMPLETION_INDEX: `${Number(completions) - 1}` }
  shell(program, [...flags, here], { cwd: root, env })
  expect(manifestIn(`shard-${Number(completions)}`)).toMatchObject({
    shard: { number: 8, of: 8 },
    runs: { total: 1, finished: 1, failed: 0 },
  })
})

test('the workers of a deployment are found by its selector, and told where the queue is', () => {
  const { spec } = named('burnout-worker')
  const { selector, template } = spec as Resource['spec'] & {
    readonly selector: { readonly matchLabels: Fields }
  }
  expect(template.metadata).toMatchObject({ labels: selector.matchLabels })
  const [container] = template.spec.containers
  expect(container['env']).toContainEqual({
    name: 'BURNOUT_QUEUE',
    valueFrom: { secretKeyRef: { name: 'burnout-queue', key: 'address' } },
  })
  // the secret that the page makes
  expect(page).toContain('create secret generic burnout-queue --from-literal=address=')
  expect(container.args[0]).toBe('worker')
})
