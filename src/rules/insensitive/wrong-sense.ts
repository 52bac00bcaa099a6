import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const sight = [
  'you {be} (now) blind',
  'your (*) blindness/blind',
  '{you, he, she, husband, wife, mother, father, son, daughter} {be} (*) blind',
  'visually impaired',
  'visual impairment',
  'partially/poorly sighted',
  'your/his/her (*) sight loss/impairment',
  'lost/losing/lose/failing/poor (most/much) (of) (your/his/her) sight/eyesight/vision',
  'you/he/she (can) not see/read',
  '{cataract, glaucoma, macular, retinopathy}',
  'guide dog',
  'white cane',
]
const hearing = [
  'you/he/she/husband/wife/mother/father/son/daughter {be} (*) deaf',
  'your/his/her (*) deafness',
  'hard of hearing',
  'not/hardly hear',
  'your/his/her (*) hearing loss/aid/aids/impaired/impairment',
  'lip read/reading',
  'you {use, sign} (in) bsl',
]
const walking = [
  'you/he/she/your ... wheelchair/crutches/walker/oxygen/zimmer',
  '{housebound, bedbound, bedridden, amputee, paralysed, agoraphobia, agoraphobic}',
  'you/he/she (can) not/hardly/barely walk/stand/climb/leave',
  'your ... hip/knee operation/replacement',
]
const words = [
  'you/he/she (can) not/hardly/barely read/write/understand/speak/spell',
  'your/you ... dyslexia/dyslexic/interpreter/illiterate',
  'you ... little/no/limited english',
  'trouble/struggle/difficulty/hard reading/read/writing/write',
  'your ... learning disability/difficulty/difficulties',
  'struggle/find ... to read/write',
]

export default rule({
  id: 'insensitive/wrong-sense',
  title: 'Ask only for what each person is able to do',
  why: 'Being told to look, listen, ring or walk when you cannot shows that nobody took in what you said.',
  source: 'Cabinet Office Disability Unit, inclusive communication; Housing Ombudsman, Spotlight on attitudes (2024)',
  find: anyOf(
    construction(
      '(your) (a) carer/daughter/son/neighbour/friend/someone/husband/wife/relative can/could/will/should read/explain/translate/interpret (it/this/the) (to/for) *',
    ),
    construction(
      [
        'you will/can/should have seen/read/noticed',
        'as you can/will/may see',
        'please/kindly see (the/our/attached/enclosed/overleaf/below)',
        '{take, have} a (good/close/careful/quick) look/read',
        'watch/check the/our/this video/website/notice/noticeboard/poster/screen/board',
        'keep an eye',
        'look out for',
        'notice/notices/posters/poster on/in the',
      ],
      {
        when: { paragraph: sight },
        unless: {
          paragraph: [
            'if you are/have/can',
            'braille',
            'large/larger print',
            '{audio}',
            'read it/this to',
            'read aloud',
            'so i/we',
          ],
        },
      },
    ),
    construction(
      [
        'please/kindly {ring, call, phone, telephone} *',
        '{ring, call, phone, telephone} us/me/our/the',
        '{give} us/me a call/ring/bell/buzz',
        'over the phone/telephone',
        '{listen} to/out/for',
        'you will/should/must/may have heard',
        '{speak, talk} to us/me/our ... phone',
        '(please) leave a voicemail',
        'a chat',
      ],
      {
        when: { paragraph: hearing },
        unless: {
          paragraph: [
            'if you',
            '{text, relay, email, video, write, letter, sms}',
            'instead of',
            'take time',
            'not/never {ring, call, phone}',
            'sign language',
          ],
        },
      },
    ),
    construction(
      [
        '{pop, drop, call, come, nip} in/into/down/along/over (and/to/the/our/any)',
        '{visit} our/the ... office/reception/hub/desk',
        'in person',
        '{use, take, climb} the stairs',
        '{short, quick, little, nice, brisk} walk/stroll',
        '{step, climb, jump} over/up/down',
        'on foot',
      ],
      {
        when: { paragraph: walking },
        unless: {
          paragraph: [
            '{lift, ramp, taxi}',
            'step free',
            'we/i can/will (also) {come, visit, drive}',
            'if you',
            'so i/we',
            'told us',
          ],
          before: ['not/to/hardly'],
        },
      },
    ),
    construction(
      [
        'please/kindly {read, complete, fill, write} *',
        '{put, set} (this/that/it/your) (complaint/concerns/request/points) in writing',
        'in your own words/writing',
        '{complete, fill} (in/out) (the/our/a) (attached/enclosed/online) form/questionnaire/paperwork',
        'should/must/need (have/to) read',
        'as (clearly) {state, explain, set, write} ... letter/leaflet/letters',
      ],
      {
        when: { paragraph: words },
        unless: {
          paragraph: [
            '{translate, translation, audio, aloud}',
            'help you',
            'with you',
            'for you',
            'read it/this to',
            'if you',
            'do not have/need',
          ],
        },
      },
    ),
  ),
  instead: 'You told us that you are losing your sight, so I will ring you on [date] and read the letter to you.',
  examples: {
    flags: [
      '{Your carer can read it to you}.',
      'You are blind, but {you should have seen} the sign.',
      '{As you can see}, and I know you are blind, it is red.',
      'I know that you are blind. {Please see overleaf}.',
      'I know that you are blind. {Take a good look}.',
      'I know that you are blind. {Check the website}.',
      'I know that you are blind. {Keep an eye} on the door.',
      'I know that you are blind. {Look out for} cones.',
      'I know that you are blind. There is a {notice in the} lift.',
      'I know that you are deaf. {Please ring the} desk.',
      'I know that you are deaf. {Call us} by noon.',
      'I know that you are deaf. {Give me a ring}.',
      'I know that you are deaf. You can pay {over the phone}.',
      'I know that you are deaf. {Listen for} the bell.',
      'I know that you are deaf. {You will have heard} the news.',
      'I know that you are deaf. {Speak to our team by phone}.',
      'I know that you are deaf. {Please leave a voicemail}.',
      'I know that you are deaf. Shall we have {a chat}?',
      'As you use a wheelchair, {pop in to} see us.',
      'As you use a wheelchair, {visit our main office}.',
      'As you use a wheelchair, bring it {in person}.',
      'As you use a wheelchair, {use the stairs}.',
      'The shop is a {short walk}, and I know you use a wheelchair.',
      'As you use a wheelchair, {step over} the pipe.',
      'As you use a wheelchair, come {on foot}.',
      'I know that you have dyslexia. {Please complete the} form.',
      'You cannot write, so {put this in writing}.',
      'With your dyslexia, say it {in your own writing}.',
      'With your dyslexia, {fill in the form}.',
      'With your dyslexia, you {should have read} it.',
      'You have dyslexia, but {as stated in my letter}, no.',
    ],
    allows: [
      'If you are registered blind, please read the notes below.',
      'Hearing aids take time to get used to. Ring us if they hurt.',
      'You are losing your sight, so I have put this letter in large print. Please read the last page first.',
      'You are deaf, so please text me on [phone number] or email me.',
      'Please ring us on [phone number].',
      'You use a wheelchair, so I will come to you.',
      'You find it hard to read, so I will fill in the form with you.',
    ],
  },
})
