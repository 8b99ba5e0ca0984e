import { parseScenario, scenarioToYaml } from '@burnout/engine'
import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { tinyScenario } from '../test-scenario.ts'
import { viewerLink } from './viewer-link.ts'

const scenario = parseScenario(tinyScenario(), { file: 'tiny.yaml' })

it('packs the scenario whole, but for what it expects of others', () => {
  const written = new URLSearchParams(
    viewerLink('some/our practice (draft).yaml', scenario).slice(1),
  )
  expect(written.get('scenario')).toBe('opened-our practice -draft-')
  const text = inflateRawSync(Buffer.from(written.get('file') ?? '', 'base64url')).toString()
  expect(text).toBe(scenarioToYaml({ ...scenario, expect: [] }))
  expect(parseScenario(text, { file: 'link.yaml' })).toEqual({ ...scenario, expect: [] })
})

it('says when a scenario is too long for a link', () => {
  const [clinic] = scenario.organisation.clinics
  if (clinic === undefined) throw new Error('no clinic')
  // names that cannot be compressed
  const clinics = Array.from({ length: 190 }, (_, k) => ({
    ...clinic,
    name: createHash('sha512').update(String(k)).digest('base64'),
  }))
  const long = { ...scenario, organisation: { ...scenario.organisation, clinics } }
  expect(() => viewerLink('long.yaml', long)).toThrow(
    /^scenario too long for a link: long\.yaml; expected at most 12000 characters packed, not \d+$/,
  )
})
