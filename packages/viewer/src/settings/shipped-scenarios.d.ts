/** The scenarios that travel with the page, by name; read when it is built. */
declare module 'virtual:shipped-scenarios' {
  const offers: readonly import('./offer.ts').Offer[]
  export default offers
}
