import { anyOf, construction } from '../rules/finder.ts'
import { disclosure } from './disclosure.ts'
import { relative, someone, whose } from './people.ts'

const condition =
  'cancer/arthritis/ms/fibromyalgia/epilepsy/copd/asthma/diabetes/parkinsons/lupus/emphysema/sclerosis/dystrophy/palsy/sciatica/angina/leukaemia/lymphoma/osteoporosis/crohns/colitis/stoma/tumour/endometriosis/pneumonia/bronchitis/hemophilia/spina/anaemia/pacemaker/dialysis/chemotherapy/chemo/radiotherapy/oxygen/amputee'

export default disclosure({
  id: 'illness-or-disability',
  title: 'They, or someone close, are ill or disabled',
  source: 'Our domain notes on disclosures, 3',
  find: anyOf(
    construction(
      [
        `${someone} (*) {have, be, get} (been) (a/an/on/with/having/got/diagnosed) (*) (*) ${condition}`,
        `(${whose}) (*) ${condition}`,
        `${someone} {have, be} (had) (a/another/second/in) (*) (*) stroke/seizure/seizures/fit/fits/transplant/amputation`,
        `{have} (had) (a) (*) heart attack/failure/condition/disease`,
        `(my/your/our) (*) ${someone} {be} (now) (very/badly/severely/registered) disabled/housebound/bedbound/paralysed/wheelchair`,
        `${whose} (*) disability/disabilities/wheelchair/crutches/zimmer`,
        'in (a/my/his/her/your) wheelchair',
        `${whose} (*) (*) operation/surgery`,
        `{break, fracture} (${whose}/a) (*) wrist/hip/leg/ankle/arm/back/collarbone/knee/pelvis`,
        'chronic/severe/constant (*) pain/fatigue',
        `(${relative}) {be} in hospital/intensive (care)`,
        'blue badge',
      ],
      { unless: { before: ['if/when/where/should/unless (you/your/someone) ...'], sentence: ['if you have'] } },
    ),
  ),
  examples: {
    shows: [
      '{I have MS} and the lift is out.',
      'It is bad for {her asthma}.',
      '{She had a second stroke} at Easter.',
      'I {have had a heart attack}.',
      '{My son is disabled}.',
      'You told us about {your disability}.',
      'He is {in a wheelchair}.',
      'I cannot bend since {my hip operation}.',
      'I {broke my hip} on the stairs.',
      '{Broken wrist}, and it is my good hand.',
      'I am in {constant pain}.',
      'My {wife is in hospital}.',
      'I park with a {Blue Badge}.',
      '{He is on home dialysis}.',
    ],
    allows: [
      'The wrist of the robot is broken.',
      'If you have asthma, tell us.',
      'The disabled toilet is on the left.',
      'There was a fit of laughter.',
    ],
  },
})
