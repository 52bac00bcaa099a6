import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const they = 'you/he/she/they/we/it/was/were/is/are/has/had/happened/our/your'

const turn = 'but/yet/although/though/however/whereas/while/nevertheless'

export default rule({
  id: 'disbelieving/arms-length',
  title: 'Pass on what you were told as plain fact',
  why: '“Your version of events” sounds as if it were only a story.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction('according to you', { suggest: ['from what you told us'] }),
    construction(
      ['by your (own) account', 'by/on/in your (own) admission/version/reckoning/telling', 'on your own account'],
      {
        suggest: ['you told us that'],
      },
    ),
    construction('your insistence (that/on)', { suggest: ['what you told us'] }),
    construction('your version (of) (the/these/those/this) (event/events/facts/incident/conversation/things)', {
      suggest: ['what you told us'],
      unless: {
        sentence: ['software', 'app', '{phone, update, document}'],
        before: [
          '{confirm, support, tell, give, hear, add, put}',
          '{confirm, support, tell, give, hear, add, put} ...',
        ],
      },
    }),
    construction('your version of what/how (*) {happen, occur, say}', { suggest: ['what you told us'] }),
    construction('your (own) side/take/spin of/on the/these/those/this story/argument/event/events/things', {
      suggest: ['what you told us about'],
      unless: { before: ['{hear, tell, put, give, explain, want, like, listen} ...'] },
    }),
    construction('your (own) interpretation/characterisation/depiction/portrayal of', {
      suggest: ['what you told us about'],
    }),
    construction('your story (does/is/was/has/keeps/changed)', {
      suggest: ['what you told us'],
      when: { after: ['not', 'been/changed/make/makes/different/true/adds/that/up/from'] },
      unless: { before: ['{share, tell, hear, repeat} (...)', 'for/of'] },
    }),
    construction(
      'what you (have) (choose to) {describe, characterise, perceive, portray, term, label, regard, view} as',
      {
        suggest: ['what you told us was'],
      },
    ),
    construction('what you {believe, perceive, consider, feel, think, imagine} (...) to be/is/was/were', {
      unless: { before: ['{tell, say, know, ask, hear, explain, understand} (us/me/exactly)'] },
    }),
    phrases({
      'so you say': [''],
      'or so you {say, tell, claim, put, feel, believe, think}': [''],
      'as you put it': ['as you told us'],
      'whatever you may/might (care) (to) believe/think/imagine/say/recall/remember': [],
      'in your chosen words': [],
      '^ to your mind': ['you told us that'],
      'whatever version': [],
      'the way you tell it': ['from what you told us'],
      'to hear you tell it': ['from what you told us'],
    }),
    construction('you (now) say/state/stated/said (that)', {
      suggest: ['you told us that'],
      when: {
        sentence: [
          `${turn} (our/the/my/his/her/a/neither) {record, system, surveyor, officer, operative, contractor, log, note, photograph, photo, picture, colleague, engineer, plumber, staff, caretaker, manager, inspector, inspection, file, report, survey, neighbour, reading, contractors, meter, concierge, driver, technician, electrician}`,
          `${turn} this/that/it is/was/does/did/has not`,
          `${turn} we/I (have/can/could) {see, find, have, hold} no`,
          `${turn} we/I (have) {see} (...) proof/evidence`,
          `${turn} there is/was/are/were/has no`,
          `${turn} he/she/they (...) {deny, tell, say, remember, state}`,
          `${turn} you {make, sign, accept, give, let, tell, open, wait, offer, seem, appear} (...)`,
          `${turn} none/nobody/nothing/no *`,
        ],
      },
      unless: {
        sentence: ['you are/were right', '{agree}', '{sorry}', 'does not mean', '{wrong}'],
        before: ['if/as/what/when/because/whatever/which'],
      },
    }),
    construction(
      [
        'you now say/state/tell/remember/recall/claim/report/describe/maintain/add/mention',
        'you (only) think/believe/imagine (that) you (*) (have) saw/seen/heard/felt/sent/told/remember/noticed/smelt/detected/posted/found/tasted/see/hear',
        `the/this/that/a/these/those/any/of (*) (*) (that/which/whom/who) you say/allege (that) ${they}`,
        'what/which/whatever you (must/may) (have) (*) took/take/taken to be',
        'what/which you (would/are/chose/choose/like) (to) call/calling/term/terming',
        'is/are/was/were (*) said to have/be/date',
      ],
      {
        unless: {
          before: ['as', 'if', 'things', 'when/where/what/anything'],
          sentence: ['{sorry, apologise}', '{be} wrong', 'you {be} right', '{thank}', 'I can see', 'I think'],
          after: ['if'],
        },
      },
    ),
  ),
  examples: {
    flags: [
      'You were in, {so you say}.',
      'It leaks, {or so you say}.',
      '{According to you}, the bins were full.',
      '{On your own account} the tap was on.',
      '{Your version of events} is different from ours.',
      '{Your version of what happened} is on file.',
      'We have noted {your side of the story}.',
      'We cannot share {your interpretation of} the call.',
      '{Your story has} changed since May.',
      '{What you describe as} bullying was a request.',
      'We looked at {what you believe to be} mould.',
      'The roof is open to the sky, {as you put it}.',
      '{Whatever you may believe}, he was polite.',
      '{In your chosen words}, the flat is a tip.',
      '{To your mind}, the wall is wet.',
      '{Whatever version} is right, the gate is shut.',
      '{The way you tell it}, nobody came.',
      '{To hear you tell it}, nobody came.',
      '{You say that} you rang, but our records show no call.',
      '{You now say} the window broke in June.',
      '{By your account} the tap was on.',
      '{On your telling} the tap was on.',
      '{Your insistence that} it leaks is noted.',
      'He saw no trace of the man {you think you saw}.',
      'I asked about {the hole you say he} left.',
      '{What you took to be} a threat was a joke.',
      '{What you call} mould is dirt.',
      'The dog {is said to have} two heads.',
    ],
    allows: [
      'You say that the bill should be £40, and you are right.',
      'You said that nobody rang you back, and I am sorry.',
      'We would like to hear your side of the story.',
      'What you describe sounds frightening.',
      'Please tell us in the diary what you think the cause is.',
      'If you say that you cannot come, we will change the day.',
    ],
  },
})
