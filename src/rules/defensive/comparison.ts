import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const peer =
  'landlord/landlords/organisation/organisations/council/councils/association/associations/agent/agents/firm/firms/company/companies/provider/providers'

export default rule({
  id: 'defensive/comparison',
  title: 'Keep to what we did for this resident',
  why: 'That others are worse, or just as bad, does not warm a cold room.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        `no/few/not (other/many) ${peer} (in/of/on/anywhere) (...) would/could (*) have`,
        `any/another/most/many/some (other/less/lesser) (patient) ${peer} would (*) have`,
        `most/many/other (other) ${peer} are/have/do/get/wait/take/never/struggle/charge (slower/worse/longer/less/the/a/do/far/more/not)`,
        `every ${peer} (in/across) (the) (*) has/faces/makes/does/gets the/this/mistakes/same/it/things`,
        `better/more/fewer/smaller/faster/quicker/less/longer than (most/many/any/other) (other) ${peer}`,
        `the (*) best/better/finest/strictest/kindest ${peer}`,
        'of/among/amongst/are/is the (very) best in the',
        'one of the best/better/good/kindest (ones)',
        'as landlords go',
        'by the standards of the (sector/industry)',
        'bears/bear comparison with',
        'a national/nationwide/industry/sector/countrywide problem/shortage/crisis',
        'not unique to us/this',
        'industry/sector/national standard/standards/average/norm',
        'we/i would defy any/anyone',
        '{be} lucky that/to anyone/we/you/it',
        '{be} a wonder that/it/the/we/anyone',
      ],
      {
        unless: {
          before: ['if', 'not', 'want to be'],
          sentence: [
            'sorry/apologise',
            '{be} wrong',
            'law/court/ombudsman/tribunal/rent/register',
            'so/that you know',
            'legal/minimum/apply',
            'if you',
            'apply/offer/scheme/legal',
          ],
        },
      },
    ),
    construction(
      [
        'like/as (with) all/most/many/other (social/housing/large) landlords/associations/organisations/providers',
        'nine/eight/seven/most (in/of/out) (of) (ten/our) (our) residents/tenants/customers/people {be} (*) happy/satisfied/pleased',
        'hit/affected by/with (the) rising/higher/increased/soaring costs/prices/inflation/bills',
      ],
      { unless: { sentence: ['sorry', 'pay/payment/energy/your'] } },
    ),
    construction(['in line with other/the/most/similar (*) landlords/sector/industry/associations/providers/councils']),
  ),
  instead: 'You waited four months. That is too long, and [name] will finish the work by [date].',
  examples: {
    flags: [
      '{No landlord in the city would have} come.',
      '{Many landlords would have} said no.',
      '{Most councils are slower}.',
      '{Every landlord has the} same trouble.',
      'We are {quicker than other landlords}.',
      'We are {the kindest landlord}.',
      'Our vans {are the best in the} county.',
      'Sal is {one of the kindest} of our crew.',
      '{As landlords go}, we are kind.',
      '{By the standards of the sector}, it was quick.',
      'Our work {bears comparison with} theirs.',
      'Mould is {a national problem}.',
      'This is {not unique to us}.',
      'We meet the {industry standard}.',
      '{We would defy anyone} to do it sooner.',
      'You {are lucky that anyone} came.',
      'It {is a wonder that} it was sent.',
      '{Like most landlords} we are short of plumbers.',
      '{Most of our tenants are happy}.',
      'We were {hit by soaring prices}.',
      'This is {in line with other landlords}.',
    ],
    allows: [
      'Every landlord has to have gas appliances checked once a year.',
      'You waited longer than you should have.',
      'Most of our residents get a reply in two days, and you did not.',
    ],
  },
})
