import { choice, oneOf, type Choice } from './choice.ts'

export const surnames =
  'Abara Adeyemi Ahmed Akhtar Allen Baker Banerjee Begum Bennett Byrne Campbell Carter Chowdhury Clarke Coleman Costa Daly Davies Desai Doyle Edwards Evans Farah Fernandes Fisher Foster Gallagher Georgiou Gibson Grant Hall Hassan Hughes Hussain Ibrahim Iqbal Jackson James Kaur Kelly Khan Kowalski Lawson Lee Lewis Mahmood Marsh Mensah Miah Morgan Murphy Nguyen Nowak Okafor Osei Owen Palmer Patel Phillips Popescu Quinn Rahman Reid Richards Roberts Santos Shah Singh Smith Stewart Taylor Thomas Turner Walker Ward Watson White Williams Wright Yilmaz'.split(
    ' ',
  )

const streets =
  'Alder Ash Bank Barrack Beech Bridge Canal Castle Cedar Chapel Church Clifton Court Elm Ferry Garden Grange Grove Hawthorn Hazel Hill Holly King Laurel Maple Market Meadow Mill Moor Oak Orchard Park Priory Queen Regent River Rowan School Station Willow'.split(
    ' ',
  )

const months = 'January February March April May June July August September October November December'.split(' ')

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** What may stand in a sentence's braces. */
export const choices: Record<string, Choice> = {
  who: choice(surnames.length * 4, (n) => `${['Mrs', 'Mr', 'Ms', 'Miss'][n % 4]} ${surnames[Math.floor(n / 4)]}`),
  date: choice(28 * 12, (n) => `${(n % 28) + 1} ${months[Math.floor(n / 28)]}`),
  time: choice(11 * 60, (n) => `${8 + Math.floor(n / 60)}:${twoDigits(n % 60)}`),
  place: choice(
    240 * streets.length,
    (n) => `${Math.floor(n / streets.length) + 1} ${streets[n % streets.length]} Road`,
  ),
  money: choice(90_000, (n) => `£${10 + Math.floor(n / 100)}.${twoDigits(n % 100)}`),
  job: choice(900_000, (n) => String(100_000 + n)),
  days: choice(58, (n) => String(n + 2)),
  trade: oneOf(
    'plumber|electrician|roofer|surveyor|gas engineer|joiner|plasterer|contractor|drainage team|damp specialist|caretaker|decorator',
  ),
  room: oneOf(
    'back bedroom|bathroom|kitchen|hallway|living room|front bedroom|loft|stairwell|porch|box room|cupboard under the stairs|utility room|shared landing|bin store',
  ),
  fault: oneOf(
    'damp and mould|leaking pipe|broken boiler|faulty smoke alarm|blocked drain|rotten window frame|cracked ceiling|loose banister|dripping overflow|failed extractor fan|missing roof tiles|faulty front door lock|water coming through the light fitting|broken lift|rusted radiator|flickering light|unsafe balcony rail|noise from the pump room',
  ),
  team: oneOf(
    'repairs team|income team|complaints team|housing team|customer service team|lettings team|building safety team|estates team|tenancy support team|planned works team',
  ),
  feeling: oneOf('upset|worried|tired|let down|frightened|unwell|frustrated|ignored|unsafe|embarrassed'),
}

/**
 * What letters are made of. Most is what a careful landlord writes; some of it hurts, so that every tool has something
 * to report. Each sentence can be worded in a million ways or more.
 */
export const sentences: readonly string[] = [
  'Thank you for your letter of {date}, which {who} in our {team} read to me on the telephone.',
  'I am writing to tell you what we found when we looked into your complaint, number {job}, which {who} took from you.',
  'I am sorry that it took us {days} days to send a {trade} to your home at {place}.',
  'You first told us about the {fault} in the {room} on {date}, when you spoke to {who}.',
  'Our {trade} came to see you on {date} at {time} and took photographs of the {room}.',
  'The {trade} found that the {fault} was caused by work that had not been finished by {date} under order {job}.',
  'We should have come back within {days} working days, and we did not do so until {date}, after {who} rang us twice.',
  'You told {who} that you were {feeling} and that your children could not sleep in the {room} after {date}.',
  'I understand how {feeling} you must have been when nobody came on {date} between {time} and the evening.',
  'We have agreed to pay you {money} for the time that you spent without the use of the {room}.',
  'This sum is made up of {money} for the delay, and a further payment for the distress that the {fault} caused you.',
  'The work has been booked for {date} at {time}, and {who} will ring you the day before to make sure that it suits you.',
  'If that date does not suit you, please call the {team} before {date} and quote job {job}.',
  'Your rent account shows a balance of {money}, which our {team} has checked against the payments you sent us by {date}.',
  'We received {money} from you on {date}, and that payment has now been added to your account.',
  'Our records show that {who} visited {place} about the {fault} and left a card because no one was at home.',
  'The contractor’s notes say that the {room} was too full for the {trade} to work safely on {date} at {time}.',
  'It is obvious that you failed to let our {trade} in on {date}, despite the card that {who} left at {time}.',
  'You have refused access on {days} occasions, and simply saying that you were at work on {date} at {time} is not good enough.',
  'As previously advised by {who} on {date}, condensation in the {room} is down to your lifestyle.',
  'We note the alleged {fault} in the {room}, but you claim to have reported it to {who} only on {date}.',
  'I am sorry if you feel that the {team} was rude to you when you called at {time} on {date}.',
  'Unfortunately there is nothing more that we can do about the {fault} until {who} has had a reply to letter {job}.',
  'Failure to pay {money} by {date} will result in legal action, and you could lose your home.',
  'You are not entitled to a further visit, and in accordance with our policy {who} has closed complaint {job}.',
  'Please be patient: the {team} is dealing with many vulnerable tenants, and your case {job} is only one of them.',
  'Had you told {who} about the {fault} sooner than {date}, the damage would not have become so bad.',
  'The {team} will endeavour to action order {job} as soon as reasonably practicable, subject to the availability of a {trade}.',
  'It was felt by {who} that the matter of the {fault} had been adequately addressed prior to {date}.',
  'At the end of the day, {money} is more than fair for a few days without heating in the {room}.',
  'I have asked {who}, who manages the {team}, to ring you on {date} and to keep ringing each week until the work is done.',
  'The parts for the {fault} were ordered on {date}, and the supplier has told us that they will arrive in {days} days with delivery {job}.',
  'While you wait, we can lend you two heaters and pay {money} a week towards what they cost to run in the {room}.',
  'A neighbour at {place} also told us about the {fault}, and the same {trade} will look at both homes.',
  'We asked the {trade} to wash down the walls of the {room} at {place}, to treat them and to paint them again.',
  'Once the walls have dried, which may take {days} days, {who} will measure the damp again at {time} on a weekday.',
  'If you or anyone who lives with you at {place} has trouble breathing, please tell {who} so that we can move the work forward.',
  'You asked us for a copy of the report by the {trade}, and I have put it in with this letter under number {job}.',
  'The report is {days} pages long, but the part that matters to you is the one about the {room} under the heading {job}.',
  'Because you use a wheelchair, the {trade} will bring a ramp at {time} on {date} so that you can leave by the {room} while the work goes on.',
  'Your daughter told {who} that letters in large print are easier for you, so from {date} the {team} will send them in that way.',
  'I spoke to {who} at the council on {date}, and she agreed that the {fault} should be put right first.',
  'We have learnt from this: from {date} every {trade} must ring {who} when a visit cannot be kept.',
  'The {team} did not write down what you said on {date}, which meant that {who} had to ask you to explain it all again.',
  'That should not have happened, and I have spoken to {who} in the {team} about how calls like yours of {date} are to be noted.',
  'We looked again at the {days} calls that you made between {date} and the day on which {who} rang you back.',
  'If {who} finds that anything else at {place} was damaged by the {fault}, we shall put that right too.',
  'Please keep any receipts, since we can pay you back up to {money} for things that were spoilt in the {room}.',
  'You do not need to do anything about the sum of {money}, because it will be paid into your account by the {team} on {date}.',
  'You can ask us to look at complaint {job} again by telling {who} what you think that we have missed.',
  'If you remain unhappy after {date}, the Housing Ombudsman can look into case {job} free of charge.',
  'I shall write to you again by {date} to let you know what {who} and the {trade} have done.',
  'The new window for the {room} was measured on {date} at {time}, and it is being made to order.',
  'There were {days} reports of people smoking by the {room} of {place}, and our {team} has looked into each one.',
  'We cannot tell you what was said to your neighbour at {place}, but {who} has acted on what you told us.',
  'The diary sheets on the {fault} that you filled in up to {date} have helped {who} a great deal, so thank you for taking the trouble.',
  'Universal Credit paid us {money} on your behalf, and it seems that the {team} counted it twice on {date}.',
  'We have stopped the letters about arrears of {money} while you talk to {who} in the {team} about what you can afford.',
  'You told {who} that {money} a week is all that you can manage after your husband’s death, and we accept that.',
  'The fire door by the {room} was checked by a {trade} on {date} and closes properly now, says {who}.',
]
