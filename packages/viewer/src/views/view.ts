/** A drawing: given a host it prepares itself once, given data it draws them, as often as wanted. */
export type View<Data> = (host: HTMLElement) => (data: Data) => void
