import { anyOf, construction, phrases } from '../rules/finder.ts'
import { disclosure } from './disclosure.ts'
import { someone, whose } from './people.ts'

export default disclosure({
  id: 'mental-health',
  title: 'They, or someone close, are struggling with their mental health',
  source: 'Our domain notes on disclosures, 4; Mind',
  find: anyOf(
    construction(
      [
        '(my/your/his/her/their/have/has/had/with/the/severe/from) depression/anxiety/ptsd/psychosis/schizophrenia/bipolar/ocd/agoraphobia',
        'panic attack/attacks',
        `${whose} mental health`,
        `(${someone}) (*) {have, be} (had) (a/my/on/having) (nervous) breakdown`,
        'flashbacks',
        'crisis team',
        'community mental/psychiatric health/nurse (nurse/team)',
        '{be} sectioned',
        `${whose} section`,
        'antidepressants/sertraline/citalopram/fluoxetine/mirtazapine/diazepam',
        `${someone} {be} (so/very/really/severely) depressed/suicidal`,
        `(${someone}) {be, can, do} not (really) (been) coping/cope (very/well)`,
        'head is/was (in) (bits/gone/mess)',
        'at breaking point',
        '{self} {harm}',
      ],
      { unless: { before: ['if/when/where/should ...'], sentence: ['if you {have}'] } },
    ),
    construction([`${someone} {have, do} not (been) slept/sleep/sleeping (since/for)`, '{be} not sleeping'], {
      unless: { sentence: ['noise/music/barking/bass/drum/drums/party/parties/dog/banging/tv/television'] },
    }),
    phrases({ 'mental health act': [] }),
  ),
  examples: {
    shows: [
      'It has made {my anxiety} worse.',
      'I had a {panic attack} on the stairs.',
      'It is bad for {your mental health}.',
      '{I had a breakdown} in May.',
      'She has {flashbacks}.',
      'The {crisis team} came.',
      'My {community psychiatric nurse} came.',
      'He {was sectioned} in May.',
      'I was home after {my section} ended.',
      'I take {sertraline}.',
      '{I am so depressed}.',
      '{I am not coping very well}.',
      'My {head is in bits}.',
      'I am {at breaking point}.',
      'I am trying not to {self-harm}.',
      '{He has not slept since} Monday.',
      'She {is not sleeping}.',
      'It was under the {Mental Health Act}.',
    ],
    allows: [
      'The kerb is depressed at the gate.',
      'I have not slept since the music began.',
      'If you have depression, tell us.',
      'This section of the wall is wet.',
    ],
  },
})
