import type { AdviceId, AdviserName } from '../flight/advisers.ts'
import * as de from './de/flight-advisers.ts'
import { roleNames } from './role-names.ts'
import { inTongue } from './tongue.ts'

/** Who the advisers are, and what they answer for. */
export const adviserWords: Readonly<
  Record<AdviserName, { readonly name: string; readonly interest: string }>
> = inTongue(de.adviserWords, {
  finance: { name: roleNames.finance, interest: 'Answers for this year’s balance.' },
  medical: { name: roleNames.medical, interest: 'Speaks for the physicians and their time.' },
  nursing: { name: roleNames.nursing, interest: 'Speaks for nurses and support staff.' },
  staff: {
    name: roleNames.staff,
    interest: 'Elected to bring what people ask for today.',
  },
})

/** What they say, and what speaks against it. */
export const adviceWords: Readonly<
  Record<AdviceId, { readonly says: string; readonly but: string }>
> = inTongue(de.adviceWords, {
  financeCut: {
    says: 'The board is holding money back for a year. A hiring freeze would give us 30 thousand a quarter at once.',
    but: 'I know who does the work of the posts that stay empty.',
  },
  financeFreezePays: {
    says: 'The hiring freeze brings in its 30 thousand, quarter after quarter. I would keep it.',
    but: 'What it does to waits and leavers is in other people’s columns.',
  },
  financeNothingYet: {
    says: 'We pay for redesign every quarter, and I see nothing for it in the survey. I would stop it.',
    but: 'To be fair, I have been told from the start that it takes a year or more.',
  },
  financeLeavers: {
    says: 'So many leavers are the dearest thing in my books. Leaders whom people stay for would be cheap by comparison.',
    but: 'It takes most of a year until that shows.',
  },
  financeTrainers: {
    says: 'We pay for improvers every quarter, and nothing has improved that I could book.',
    but: 'It was always going to take a year.',
  },
  financeWellness: {
    says: 'The survey looks bad and the board will ask. A wellness programme is a quarter of the price of redesign and starts tomorrow.',
    but: 'What it leaves behind when it has worn off, I cannot say.',
  },
  financeShort: {
    says: 'Waits are long and patients give up. Fifteen minutes a visit instead of seventeen and a half costs nothing.',
    but: 'Something will not be said in the two and a half minutes.',
  },
  financeCarry: {
    says: 'What we do not spend is carried over. Nobody has to spend it because it is there.',
    but: 'Money in hand at the end of five years has helped nobody.',
  },
  medicalLocums: {
    says: 'Two physicians gone, and nine months to fill a post. We need locums in those chairs now.',
    but: 'The day we stop paying them, nothing of it stays.',
  },
  medicalVisits: {
    says: 'Fifteen minutes is not medicine. Give my people their visits back.',
    but: 'It did shorten the wait a little.',
  },
  medicalMeetings: {
    says: 'My physicians sit in redesign meetings in the evening and see their notes after that. This is worse than before.',
    but: 'That it would be worse first was said when we began.',
  },
  medicalRefill: {
    says: 'What the scribes save is filled with visits at once. Unless the minutes stay with people, scribes are a way to do more.',
    but: 'The visits would be missed in the accounts.',
  },
  medicalMandate: {
    says: 'Every new form is clicked through in the same bad record. Mend the record.',
    but: 'It costs 60 thousand before it helps at all.',
  },
  medicalWait: {
    says: 'With this many chairs empty somebody has to sit in them. Locums, in all of them.',
    but: 'It will take most of what we have.',
  },
  medicalScribes: {
    says: 'Every group around us has AI scribes. My physicians ask me for them each week.',
    but: 'In the trials they saved minutes, not hours.',
  },
  medicalRecord: {
    says: 'The record costs us an hour a day. A vendor project would give some of it back.',
    but: 'It costs 60 thousand before it helps at all.',
  },
  medicalSteady: {
    says: 'I would let things settle for a quarter.',
    but: 'I am not the one who sees the survey first.',
  },
  nursingFreeze: {
    says: 'With hiring frozen every leaver’s work falls on those who stay, and then they leave. End it.',
    but: 'I know that it pays for other things.',
  },
  nursingLost: {
    says: 'Two nurses went together, over a manager. Train those who lead, or there will be more.',
    but: 'It will not bring these two back.',
  },
  nursingWellness: {
    says: 'Fewer come to the wellness days each time. People say: look at the work, not at us.',
    but: 'Some would miss them.',
  },
  nursingOffFloor: {
    says: 'The improvers’ course takes my best people off the floor when I have nobody to spare.',
    but: 'They are also the ones who could mend something.',
  },
  nursingSurge: {
    says: 'The phones do not stop. More hands at the desk would help everybody at once.',
    but: 'The surge will pass, and the salaries will stay.',
  },
  nursingSupport: {
    says: 'Everyone here does work that somebody else should do. More support staff is what helps.',
    but: 'I would say that, and it is a salary each, every year.',
  },
  nursingScribes: {
    says: 'Scribes serve the physicians. For nurses and desk staff they have changed nothing; I would spend it elsewhere.',
    but: 'The notes do reach us earlier.',
  },
  nursingImprovers: {
    says: 'My people know what is broken. Teach them how to mend it, and give them the hours.',
    but: 'I will miss those hours on the floor at first.',
  },
  nursingShort: {
    says: 'We are too few. Those who are left do the work of those who have gone.',
    but: 'To fill a post takes months, whoever asks for it.',
  },
  nursingSteady: {
    says: 'We manage. Please take nothing away.',
    but: 'Managing is not the same as getting better.',
  },
  staffMandate: {
    says: 'Another form, on top of the others. Somebody must have the right to take work away again.',
    but: 'It will cost us evenings before it gives any back.',
  },
  staffYoga: {
    says: 'Nobody comes to the wellness days any more. People ask whether this is all.',
    but: 'Those who do come are grateful.',
  },
  staffWellness: {
    says: 'People are at the end of their strength, and want to see something happen now. A wellness programme would show that somebody has noticed.',
    but: 'It would be noticed, too, if nothing followed.',
  },
  staffFreeze: {
    says: 'Empty chairs stay empty, and everybody counts them. End the freeze.',
    but: 'We were told that it would be for a short time.',
  },
  staffWork: {
    says: 'For once, things that drove us mad are simply gone. Please do not stop now.',
    but: 'Not every clinic feels it yet.',
  },
  staffLeaders: {
    says: 'Whether people stay hangs on who leads them. Some of our leaders have never been taught how.',
    but: 'It is a slow thing.',
  },
  staffTired: {
    says: 'People are tired. They would like to be told what we are doing and why.',
    but: 'Telling alone will not rest anybody.',
  },
})
