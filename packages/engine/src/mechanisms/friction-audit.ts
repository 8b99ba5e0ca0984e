import type { Mechanism } from './mechanism.ts'

/**
 * A friction audit removes what is easy to remove: fast at first, and only as far as that goes.
 *
 *   frictionRemoval = auditGain · frictionAudit · max(0, auditReach − workSystemQuality)
 *
 * frictionRemoval, auditGain [1/day]   into workSystemQuality, which decays as ever
 * frictionAudit, auditReach, workSystemQuality [share, 0–1]   the first a lever
 */
export const frictionAudit: Mechanism = {
  name: 'frictionAudit',
  links: [
    ['frictionAudit', '+', 'frictionRemoval'],
    ['workSystemQuality', '-', 'frictionRemoval'],
  ],
  sources: [],
  onlyWith: ['frictionAudit'],

  evaluate({ layout, clinics, inputs, parameters }) {
    const { workSystemQuality, frictionRemoval } = clinics
    const { auditGain, auditReach } = parameters
    for (let c = 0; c < layout.clinics; c++) {
      const o = layout.organisationOfClinic[c]
      const reachable = Math.max(0, auditReach[o] - workSystemQuality[c])
      frictionRemoval[c] = auditGain[o] * inputs.frictionAudit[c] * reachable
    }
  },
}
