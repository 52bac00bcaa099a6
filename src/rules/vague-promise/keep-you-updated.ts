import { aFirmDate } from '../cues.ts'
import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** Who knows where the news will be need not wait to be told. */
const aPlaceToLook = ['... ... in/on/through/via your/our/the account/website/app/portal/dashboard/page/noticeboard']

export default rule({
  id: 'vague-promise/keep-you-updated',
  title: 'Say when you will next be in touch',
  why: 'With no day to look out for, the reader has to chase, or sit and wait.',
  source: 'Housing Ombudsman, Complaint Handling Code (April 2024): updates at agreed times',
  find: anyOf(
    construction(
      [
        'keep/keeping you (fully/well) updated/informed/posted/abreast/apprised/advised',
        'keep/keeping you in/up the/to loop/picture/date/speed',
        'be kept (fully) updated/informed/abreast/apprised',
        'be kept in/up the/to loop/picture/date/speed',
        'you will be (fully) updated/informed/notified/advised/apprised/contacted',
        '{give, provide, send, get} you (with) (a/an/any) (regular/further/frequent/more/another) update/updates',
        'will [{receive, provide, get, issue} (a/an/any) (regular/further/frequent/more/another) update/updates]',

        'will [inform/advise you when/once/as/how/of]',
        'regular/periodic/further updates will',
        'update/updates/details/information/news/date/dates/confirmation will/to follow',
        '(more/further) information/details will be sent/provided/given',
        'will [hear more]',
      ],
      {
        unless: {
          ...aFirmDate,
          after: [...aFirmDate.after, 'by', ...aPlaceToLook],
          before: ['should', 'who/which', 'if ...'],
          sentence: [
            'details/claim/form/application/appeal/result/decision',
            ...aFirmDate.sentence,
            '^ if',
            'if there/the/it/a/we/they',
            '{solicitor, court, police, hospital, clinic, surgery, gp}',
          ],
        },
      },
    ),
    construction(
      [
        'when/once/as/after (soon) (as) we/i {know, learn, hear, find} (of) (anything) more/back/further/out/anything/something/from',
        'when/once/until/as (soon) (as) we/i/they have/get/receive (any/some/more/further/an/a) (clearer/definite/firm) news/information/update/updates/details/date/answer/response/more/confirmation',
        'when/once/until/as (soon) (as) there is (any/some/more/further/an) (more/further) news/information/update/progress/movement',
        'when/once/as (soon) (as) more/further/new/any (information/news/details/dates) becomes/is/are/become (available/known)',
      ],
      { unless: aFirmDate },
    ),
    construction(
      [
        'will [be in touch/contact]',
        'will [(be) (come/coming) back to you]',
        'will [(be) (get/getting) back to you]',
        'will [revert/respond/reply to you/this/it/your]',
        'will [respond/reply in]',
        'will [write (back) to you once/further]',
        'will [contact/ring/call/phone/telephone/email/text/write you/to (to/you/again/further) (to) arrange/discuss/agree/book/confirm/organise/make/schedule]',
      ],
      {
        unless: {
          ...aFirmDate,
          before: ['who/which'],
          sentence: [...aFirmDate.sentence, '^ if/when/once', 'details/claim/form/application/information/options/if'],
        },
      },
    ),
  ),
  instead: 'I will ring you every Friday at 10am until the roof is done.',
  examples: {
    flags: [
      '{You will be notified} of the visit.',
      'You will {be kept in the loop}.',
      'New {dates to follow}.',
      '{More information will be sent} to you.',
      'You will {hear more} from us.',
      'We will {keep you informed}.',
      'I will {keep you in the loop}.',
      'You will {be kept updated}, and you will {be kept in the picture}.',
      'We can {give you a further update} then.',
      'You will {receive regular updates}.',
      'We will {advise you of} the outcome.',
      '{Further updates will} follow.',
      'I will ring you {when I know more}.',
      'I will write {once I have more news}.',
      'We will tell you {as soon as there is any news}.',
      'We will write {when further details become available}.',
      'We will {be in touch}.',
      'Nadia will {come back to you}.',
      'I will {get back to you} about the flat.',
      'We will {respond to your} points.',
      'We will {reply in} full.',
      'We will {write to you once} it is done.',
      'The joiner will {contact you to arrange} a visit.',
    ],
    allows: [
      'I will ring you every Wednesday to keep you updated.',
      'We will get back to you during the next working day.',
      'You will be contacted by the registrar.',
      'We will keep you updated on your claim in your account.',
      'I will be in touch by Friday 6 June.',
      'If you would like us to keep you informed by text, tell me.',
    ],
  },
})
