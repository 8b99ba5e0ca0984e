/** Thirty clinicians over so much time, recorded as often as that. */
export const thirty = (horizon: string, record: string): string => `version: 1
name: Clinic of thirty
run: { horizon: ${horizon}, record: ${record} }
organisation:
  clinics: [{ name: A, physicians: 10, advancedPractice: 3, nurses: 6, support: 11, panel: 27000 }]
`

/** A sweep of the scenario in clinic.yaml at so many points, with so many replicates at each. */
export const sweepOf = (points: number, replicates: number): string => `version: 1
name: Scribes
scenario: clinic
design: latin-hypercube
points: ${points}
over: { levers.scribes: { range: [0 %, 100 %] } }
replicates: ${replicates}
measure: { exhaustion: 8 weeks }
`
