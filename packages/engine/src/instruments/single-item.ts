/** Sensitivity and specificity of the self-defined single item against the MBI, clinicians (Knox 2018). */
const SENSITIVITY = 0.504
const SPECIFICITY = 0.947

/**
 * Share of people whom one question would call burned out when the MBI calls the share `byMbi` so:
 *
 *   single = sensitivity · mbi + (1 − specificity) · (1 − mbi)
 */
export const singleItemShare = (byMbi: number): number =>
  SENSITIVITY * byMbi + (1 - SPECIFICITY) * (1 - byMbi)
