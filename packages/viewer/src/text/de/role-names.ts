/** Deutsche Wörter zu `roleNames`. */
export const roleNames = {
  medical: 'Ärztliche Leitung',
  nursing: 'Pflegedirektion',
  finance: 'Finanzleitung',
  staff: 'Personalvertretung',
} as const
