/** Deutsche Wörter zu `money`. */
export const money = {
  whole: (amount: string) => `${amount}\u00a0$`,
  thousands: (amount: string) => `${amount}\u00a0Tsd.\u00a0$`,
  millions: (amount: string) => `${amount}\u00a0Mio.\u00a0$`,
} as const
