import { Subject } from 'rxjs'
import type { Offer } from '../settings/offer.ts'
import type { Edit } from '../settings/history.ts'
import type { Outlook } from '../settings/outlook.ts'
import type { PlanEdit } from '../settings/plan.ts'
import type { Wish } from './wishes.ts'

/** Whatever the reader does that does not change what is computed. */
export type Gesture =
  | { readonly kind: 'look'; readonly month: number | null }
  | { readonly kind: 'step'; readonly months: number }
  | { readonly kind: 'play'; readonly on: boolean }
  | { readonly kind: 'drag'; readonly on: boolean }
  | { readonly kind: 'retry' }
  | { readonly kind: 'offer'; readonly offer: Offer }
  | { readonly kind: 'outlook'; readonly change: Partial<Outlook> }
  | { readonly kind: 'halt'; readonly on: boolean }
  | { readonly kind: 'plan'; readonly edit: PlanEdit }
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'forgo'; readonly wish: Wish['kind'] }

/** What the reader did to the settings. */
export const edit$ = new Subject<Edit>()

/** What the reader did to the page. */
export const gesture$ = new Subject<Gesture>()

/** Everything a control may call. */
export interface Act {
  readonly edit: (edit: Edit) => void
  readonly gesture: (gesture: Gesture) => void
}

export const act: Act = {
  edit: edit => edit$.next(edit),
  gesture: gesture => gesture$.next(gesture),
}
