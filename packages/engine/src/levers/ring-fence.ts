import type { Lever } from './lever.ts'

export const ringFence: Lever = {
  name: 'ringFence',
  group: 'deciding',
  label: 'Ring-fence redesign',
  unit: 'share',
  range: [0, 1],
  default: 0,
  step: 0.1,
  cost: null,
  timeToEffect: 'months',
  evidence: 'assumed',
  sources: [],
  about:
    'Share of the money, time and goodwill of redesign that neither wellness programmes nor a squeezed budget may draw on.',
}
