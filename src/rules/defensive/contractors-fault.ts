import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'defensive/contractors-fault',
  title: 'Take on what our contractors do',
  why: 'The reader rents from us. Being told that it was someone else leaves them with nobody.',
  source: 'Housing Ombudsman, Complaint Handling Code (2024)',
  find: anyOf(
    construction(
      [
        '(the) fault/mistake/error/failing/failure of (the/our/a/your) (*) contractor/contractors/subcontractor/supplier/manufacturer/agent/agents/freeholder/company/installer/developer',
        '(is/was/are) (the) responsibility of (the/our/a/your) (*) contractor/contractors/subcontractor/supplier/manufacturer/installer/developer',
        'our contractor/contractors/subcontractor/supplier/manufacturer/agent/agents/freeholder/company/developer/provider was/were/is/are/who (at/to/in/was/were) fault/blame/error',
        '(the) contractor/contractors/subcontractor/supplier/manufacturer/freeholder/developer was/were/is/are (at/to/in) fault/blame',
        'contractor/contractors/subcontractor/supplier/manufacturer/company (has/have) {let} us (all/both) down',
        '{let} down by our/the/a (*) contractor/contractors/subcontractor/supplier/manufacturer',
        '(is/was/all) down to the/our (*) contractor/contractors/subcontractor/supplier/manufacturer/council',
        '(a) matter for/between (you/the/our) (and) (the/our) (*) contractor/contractors/manufacturer/developer/insurers',
        '(is/was/are/and) not our/ours fault/mistake',
        'fault (and/not) (not) ours',
        'we rely/relied on/upon (our/the) (external/*) contractors/contractor/suppliers',
        'we/i can only go by/on (what)',
      ],
      {
        unless: {
          sentence: [
            '{work} for us',
            'are ours',
            'we are responsible',
            'is ours',
            'you were (not)',
            'at our cost',
            'ombudsman/court/tribunal/injustice/remedy',
          ],
        },
      },
    ),
    construction(
      [
        'previous/former (managing) agent/agents/landlord/contractor/owner/manager {be} to blame',
        '{inherit} (this/the/these/a) (*) problem/problems/backlog/building/situation/mess',
        'has/have/had since left (the/our/us) organisation/company/association/team/employment/employ/role/trust',
      ],
      { unless: { sentence: ['taken over', 'wrong to', 'sorry', 'now'] } },
    ),
    construction(
      ['contractor/contractors/operative/plumber/engineer/surveyor (has/have) assured/assures us/me (that)'],
      { unless: { sentence: ['by #date', 'sorry'] } },
    ),
  ),
  instead: 'Our contractor did not come. It works for us, so I am sorry, and we will put it right by Friday 6 June.',
  examples: {
    flags: [
      'It was {the fault of the supplier}.',
      '{Our contractor was to blame}.',
      'The {supplier let us down}.',
      'We were {let down by our contractor}.',
      'That {was down to the supplier}.',
      'It is {a matter for the contractor}.',
      'It {is not our mistake}.',
      'It was their {fault not ours}.',
      '{We rely on our contractors} here.',
      '{We can only go by what} we are told.',
      'It {is the responsibility of our contractor}.',
      '{The supplier is at fault}.',
      'The {previous agent is to blame}.',
      'We {inherited these problems}.',
      'The officer {has since left the company}.',
      'Our {contractor has assured us that} it works.',
    ],
    allows: [
      'It was our contractor, and not you, who left the hatch open.',
      'The contractor works for us, so its mistakes are ours.',
      'The council, and not us, decides who gets a blue badge.',
    ],
  },
})
