import type { World } from '../state/world.ts'

/** The organisation that a group belongs to. */
export const organisationOf = ({ layout }: World, g: number): number =>
  layout.organisationOfClinic[layout.clinicOfGroup[g]]
