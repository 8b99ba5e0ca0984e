import * as z from 'zod'
import { always, count, fault, group, line, list, quantity } from './fields.ts'
import { show } from './fault.ts'
import { defaults, limits } from './limits.ts'

/** Range of the sum of twelve questions, each answered 1–5 (shanafelt-2015-leadership). */
const leadershipRange = [12, 60] as const

/** Range of the exhaustion scale of the MBI. */
const exhaustionRange = [0, 54] as const

const clinic = group(
  {
    name: line('the name of the clinic', 60).describe('Unique within the organisation.'),
    physicians: count('physicians', [1, limits.posts]).describe(
      'Funded physician posts, filled or vacant.',
    ),
    panel: count('patients', [1, limits.panel])
      .optional()
      .describe(
        `Patients of the whole clinic; ${defaults.panel} for each physician when left out.`,
      ),
    leadership: quantity('points', { range: leadershipRange, bare: true })
      .describe('How clinicians rate the clinic’s leader, 12–60 points.')
      .prefault(defaults.leadership),
    exhaustion: quantity('points', { range: exhaustionRange })
      .optional()
      .describe('Mean exhaustion at the start, 0–54 points; the model’s own when left out.'),
  },
  'a clinic, { name: …, physicians: … }',
)

/** Reports clinics of the same name, and more posts than a run is built for. */
const checkClinics = (clinics: unknown, context: z.core.$RefinementCtx): void => {
  if (!Array.isArray(clinics)) return
  const seen = new Set<unknown>()
  let posts = 0
  for (const [i, { name, physicians }] of (clinics as { name?: unknown; physicians?: unknown }[])
    .map(item => Object(item) as { name?: unknown; physicians?: unknown })
    .entries()) {
    if (typeof name === 'string' && seen.has(name))
      fault(context, `duplicate clinic: ${show(name)}; expected each name once`, [i, 'name'])
    seen.add(name)
    if (typeof physicians === 'number') posts += physicians
  }
  if (posts > limits.posts)
    fault(
      context,
      `organisation too large: ${posts} posts; expected at most ${limits.posts} in all clinics together`,
    )
}

/** Who is simulated. */
export const organisation = group(
  {
    name: line('the name of the organisation', 120)
      .describe('Shown in reports.')
      .prefault(defaults.organisation),
    clinics: list(clinic, 'a list of clinics', limits.clinics)
      .min(1, 'no clinics: []; expected at least one')
      .superRefine(checkClinics, always)
      .describe('A list given here replaces the whole list of the scenario that is extended.'),
  },
  'an organisation with clinics',
)
