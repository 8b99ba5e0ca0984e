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
    advancedPractice: count('people', [0, limits.posts])
      .describe('Funded posts of nurse practitioners and physician assistants.')
      .prefault(0),
    nurses: count('nurses', [0, limits.posts])
      .optional()
      .describe(
        `Funded nurse posts; when left out ${defaults.nursesPerProvider} for each provider, on a ward ${defaults.nursesPerBed} for each bed.`,
      ),
    support: count('people', [0, limits.posts])
      .optional()
      .describe(
        `Funded posts of medical assistants and other support staff; when left out ${defaults.supportPerProvider} for each provider, on a ward ${defaults.supportPerBed} for each bed.`,
      ),
    panel: count('patients', [1, limits.panel])
      .optional()
      .describe(
        `Patients of the whole clinic; when left out ${defaults.panel} for each physician and ${defaults.advancedPracticePanel} for each advanced practice post.`,
      ),
    beds: count('beds', [1, limits.beds])
      .optional()
      .describe('Patients in bed on a usual day; makes the clinic a ward, open every day.'),
    leadership: quantity('points', { range: leadershipRange, bare: true })
      .describe('How clinicians rate the clinic’s leader, 12–60 points.')
      .prefault(defaults.leadership),
    exhaustion: quantity('points', { range: exhaustionRange })
      .optional()
      .describe('Mean exhaustion at the start, 0–54 points; the model’s own when left out.'),
  },
  'a clinic, { name: …, physicians: … }',
).superRefine((clinic, context) => {
  if (clinic.beds !== undefined && clinic.panel !== undefined)
    fault(context, `panel and beds together: ${show(clinic.name)}; expected one of them`, ['beds'])
  if (clinic.beds !== undefined && clinic.nurses === 0)
    fault(context, 'no nurses: 0; expected at least 1 on a ward', ['nurses'])
}, always)

/** Reports clinics of the same name, and more posts than a run is built for. */
const checkClinics = (clinics: unknown, context: z.core.$RefinementCtx): void => {
  if (!Array.isArray(clinics)) return
  const seen = new Set<unknown>()
  let posts = 0
  for (const [i, clinic] of (clinics as unknown[])
    .map(item => Object(item) as Readonly<Record<string, unknown>>)
    .entries()) {
    const { name } = clinic
    if (typeof name === 'string' && seen.has(name))
      fault(context, `duplicate clinic: ${show(name)}; expected each name once`, [i, 'name'])
    seen.add(name)
    for (const key of ['physicians', 'advancedPractice', 'nurses', 'support'])
      if (typeof clinic[key] === 'number') posts += clinic[key]
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
