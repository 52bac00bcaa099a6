import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const sorry = 'sorry/apologise/apologies/apology/regret'
const vague =
  'situation/situations/issue/issues/matter/matters/circumstances/experience/experiences/problem/problems/events/incident/incidents/difficulties/service/communication/episode/failings/failures/shortcomings/handling'

export default rule({
  id: 'non-apology/nothing-named',
  title: 'Say what the sorry is for',
  why: 'A sorry with nothing in it could go to anyone. The reader is looking for what happened to them.',
  source: 'Housing Ombudsman, Apologies guidance',
  find: anyOf(
    construction(
      [
        `${sorry} for/about (the/your/this/these/our/all) (*) ${vague}`,
        `${sorry} for/about the lack of communication/service/updates/contact`,
        `${sorry} for/about what/everything (that) (has/have) happened/occurred/transpired`,
        `${sorry} for/about how/the (way) (this/that/it/things/matters/events) (has/have/was/were) (been) {turn, go, work, pan, handle, deal, unfold}`,
        `${sorry} (that) things/it/this/matters (have/has/did) (not) {go, turn, work, end} (out) (as/to) (you/wrong/plan/badly)`,
        `${sorry} (that) this/it (has/have/had) happened/occurred`,
        `${sorry} (that) you (have/had) (been) {experience, encounter, have} (some/any/a/these/such/this/so) (few/many) (*) problem/problems/issue/issues/difficulty/difficulties/trouble/delays`,
        `${sorry} (that) we/i can/could not (please/satisfy) you`,
        `${sorry} (that) we/i could not do/help/be (any/of) (more/further) (help/assistance/you)`,
      ],
      {
        unless: {
          paragraph: ['{victim, burglary, assault, theft, robbery, burgle}'],
          sentence: [
            'because',
            'we/i {cause, fail, send, lose, miss, forget}',
            'should have',
            'on #date',
            'on #number #date',
          ],
          after: ['when/where we', 'we/i/our', 'that/which we/i/our'],
        },
      },
    ),
    construction([
      '^ (my/our) (sincere/many/deepest/heartfelt/full/humble) apologies (once/again) (for/about) (this/that/the) (above) $',
      '^ (we/i am/are) sorry about (all) this/that/it $',
      '^ sorry for this/that $',
      '^ (once) again , (our/my/please) (accept) (our/my) (sincere/heartfelt) apologies $',
      'accept (my/our) (sincere/sincerest/heartfelt/unreserved/full/humble/deepest/profound) apologies (for/in) (this/that/the) (matter/above/regard) $',
      'apology/apologies is/are/was/were/has/have/be/being (been) (hereby) {offer, extend, tender, convey, give, pass, make}',
      '{offer, extend, tender, convey} (to) (you) (our/my/the/an/a) (sincere/sincerest/formal/full) apology/apologies (for/in) (this/that/the) (matter/regard) $',
      '(would) like/wish/want to {apologise} (for/about) (this/that) $',
      'apologise/apologies for the/this/any delay (in) (responding/replying/getting/coming) (back) (to) (you) $',
      '{apologise, apology} on behalf of (the/our/my) (*) contractor/team/officer/colleague/colleagues/operative/engineer/plumber/surveyor/staff/repairs/company',
    ]),
    phrases({ 'my bad': ['I am sorry'], oops: [] }),
  ),
  instead: 'I am sorry that nobody rang you back on 3, 5 or 9 May.',
  examples: {
    flags: [
      '{Sorry for this}.',

      'We are {sorry that you have had some problems} with us.',
      'I am {sorry that we cannot satisfy you}.',
      'We {apologise for the delay in responding}.',
      'I {apologise on behalf of our contractor}.',

      'We are {sorry for the poor service}.',
      'We are {sorry for the lack of updates}.',
      'We are {sorry for what has happened}.',
      'I am {sorry about how things turned} out.',
      'I am {sorry that things did not go} well.',
      'I am {sorry that this happened}.',
      'I am {sorry we could not be of more help}.',
      '{Our sincere apologies for the above}.',
      '{Sorry about that}.',
      '{Once again, our sincere apologies}.',
      'Please {accept my sincere apologies}.',
      '{Apologies are offered} for the noise.',
      'We {tender our sincere apologies in this matter}.',
      'I {would like to apologise for this}.',
      '{Oops}, we sent the wrong van.',
      'That was {my bad}.',
    ],
    allows: [
      'You were the victim of a burglary, and I am sorry that this happened to you.',
      'I am sorry that we could not give you more notice.',
      'Our letter blamed you, and I am sorry for that.',
      'I am sorry for the way that we spoke to you.',
      'I am sorry for the eight extra weeks.',
    ],
  },
})
