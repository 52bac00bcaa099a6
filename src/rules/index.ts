import accusatoryAccess from './accusatory/access.ts'
import accusatoryBlame from './accusatory/blame.ts'
import accusatoryBreach from './accusatory/breach.ts'
import accusatoryChoice from './accusatory/choice.ts'
import accusatoryDidNot from './accusatory/did-not.ts'
import accusatoryEngage from './accusatory/engage.ts'
import accusatoryFailedTo from './accusatory/failed-to.ts'
import accusatoryHadYou from './accusatory/had-you.ts'
import accusatoryHonesty from './accusatory/honesty.ts'
import accusatoryIllness from './accusatory/illness.ts'
import accusatoryKeepsOn from './accusatory/keeps-on.ts'
import accusatoryKnew from './accusatory/knew.ts'
import accusatoryLateReport from './accusatory/late-report.ts'
import accusatoryLifestyle from './accusatory/lifestyle.ts'
import accusatoryManner from './accusatory/manner.ts'
import accusatoryMisuse from './accusatory/misuse.ts'
import accusatoryScolding from './accusatory/scolding.ts'
import accusatoryShouldHave from './accusatory/should-have.ts'
import disbelievingAlleged from './disbelieving/alleged.ts'
import disbelievingArmsLength from './disbelieving/arms-length.ts'
import disbelievingClaims from './disbelieving/claims.ts'
import disbelievingDoubtedIllness from './disbelieving/doubted-illness.ts'
import disbelievingExaggerated from './disbelieving/exaggerated.ts'
import disbelievingFeelForFact from './disbelieving/feel-for-fact.ts'
import disbelievingHardToBelieve from './disbelieving/hard-to-believe.ts'
import disbelievingIfTrue from './disbelieving/if-true.ts'
import disbelievingMistaken from './disbelieving/mistaken.ts'
import disbelievingMotive from './disbelieving/motive.ts'
import disbelievingNoEvidence from './disbelieving/no-evidence.ts'
import disbelievingNoRecord from './disbelieving/no-record.ts'
import disbelievingProof from './disbelieving/proof.ts'
import disbelievingScareQuotes from './disbelieving/scare-quotes.ts'
import disbelievingSeemToThink from './disbelieving/seem-to-think.ts'
import disbelievingStaffWord from './disbelieving/staff-word.ts'
import disbelievingTiming from './disbelieving/timing.ts'
import coerciveConditions from './coercive/conditions.ts'
import coerciveFailureToComply from './coercive/failure-to-comply.ts'
import coerciveForbids from './coercive/forbids.ts'
import coerciveManners from './coercive/manners.ts'
import coerciveNoOption from './coercive/no-option.ts'
import coerciveOrders from './coercive/orders.ts'
import coerciveVeiledThreats from './coercive/veiled-threats.ts'
import insensitiveAtLeast from './insensitive/at-least.ts'
import insensitiveBabyLoss from './insensitive/baby-loss.ts'
import insensitiveBlamingAbuse from './insensitive/blaming-abuse.ts'
import insensitiveCheerUp from './insensitive/cheer-up.ts'
import insensitiveDeathAndBusiness from './insensitive/death-and-business.ts'
import insensitiveEveryoneElse from './insensitive/everyone-else.ts'
import insensitiveGriefClock from './insensitive/grief-clock.ts'
import insensitiveHomeAfterLoss from './insensitive/home-after-loss.ts'
import insensitiveHowYouFeel from './insensitive/how-you-feel.ts'
import insensitiveLooksWell from './insensitive/looks-well.ts'
import insensitiveMakeDo from './insensitive/make-do.ts'
import insensitivePlatitudes from './insensitive/platitudes.ts'
import insensitiveTheDead from './insensitive/the-dead.ts'
import insensitiveUnsafeWithAbuse from './insensitive/unsafe-with-abuse.ts'
import nonApologyAnyUpset from './non-apology/any-upset.ts'
import nonApologyFeltTheNeed from './non-apology/felt-the-need.ts'
import nonApologyHowYouFeel from './non-apology/how-you-feel.ts'
import nonApologyHowYouTookIt from './non-apology/how-you-took-it.ts'
import nonApologyIf from './non-apology/if.ts'
import nonApologyInconvenience from './non-apology/inconvenience.ts'
import nonApologyRegrettable from './non-apology/regrettable.ts'
import nonApologySorryBut from './non-apology/sorry-but.ts'
import nonApologySorryToHear from './non-apology/sorry-to-hear.ts'
import nonApologyUnhappy from './non-apology/unhappy.ts'
import impersonalDoNotHesitate from './impersonal/do-not-hesitate.ts'
import impersonalPleaseBeAdvised from './impersonal/please-be-advised.ts'
import impersonalWithReferenceTo from './impersonal/with-reference-to.ts'
import vaguePromiseActionWillBeTaken from './vague-promise/action-will-be-taken.ts'
import vaguePromiseAsAPriority from './vague-promise/as-a-priority.ts'
import vaguePromiseAsSoonAsPossible from './vague-promise/as-soon-as-possible.ts'
import vaguePromiseDoOurBest from './vague-promise/do-our-best.ts'
import vaguePromiseHopefully from './vague-promise/hopefully.ts'
import vaguePromiseInDueCourse from './vague-promise/in-due-course.ts'
import vaguePromiseInHand from './vague-promise/in-hand.ts'
import vaguePromiseKeepAnEye from './vague-promise/keep-an-eye.ts'
import vaguePromiseKeepYouUpdated from './vague-promise/keep-you-updated.ts'
import vaguePromiseLessonsLearned from './vague-promise/lessons-learned.ts'
import vaguePromiseLookIntoIt from './vague-promise/look-into-it.ts'
import vaguePromisePassedOn from './vague-promise/passed-on.ts'
import vaguePromiseRoughDates from './vague-promise/rough-dates.ts'
import vaguePromiseSomeoneWill from './vague-promise/someone-will.ts'
import vaguePromiseSoon from './vague-promise/soon.ts'
import vaguePromiseWaitingOn from './vague-promise/waiting-on.ts'
import stigmatisingAddiction from './stigmatising/addiction.ts'
import stigmatisingAge from './stigmatising/age.ts'
import stigmatisingBound from './stigmatising/bound.ts'
import stigmatisingConditions from './stigmatising/conditions.ts'
import stigmatisingDisability from './stigmatising/disability.ts'
import stigmatisingFamily from './stigmatising/family.ts'
import stigmatisingGroups from './stigmatising/groups.ts'
import stigmatisingLabels from './stigmatising/labels.ts'
import stigmatisingMentalHealth from './stigmatising/mental-health.ts'
import stigmatisingOthering from './stigmatising/othering.ts'
import stigmatisingPast from './stigmatising/past.ts'
import stigmatisingPoverty from './stigmatising/poverty.ts'
import stigmatisingRace from './stigmatising/race.ts'
import stigmatisingSexuality from './stigmatising/sexuality.ts'
import stigmatisingSocialHousing from './stigmatising/social-housing.ts'
import stigmatisingSuffering from './stigmatising/suffering.ts'
import stigmatisingSuicide from './stigmatising/suicide.ts'
import stigmatisingWomenAndMen from './stigmatising/women-and-men.ts'
import jargonBuilding from './jargon/building.ts'
import jargonCourtSteps from './jargon/court-steps.ts'
import jargonHomesAndMoves from './jargon/homes-and-moves.ts'
import jargonInitials from './jargon/initials.ts'
import jargonManagement from './jargon/management.ts'
import jargonRentAndMoney from './jargon/rent-and-money.ts'
import jargonRepairs from './jargon/repairs.ts'
import jargonSupportAndSafety from './jargon/support-and-safety.ts'
import jargonTenanciesAndLeases from './jargon/tenancies-and-leases.ts'
import wordyAbout from './wordy/about.ts'
import wordyAmountsAndTimes from './wordy/amounts-and-times.ts'
import wordyBeforeAndAfter from './wordy/before-and-after.ts'
import wordyDoingWords from './wordy/doing-words.ts'
import wordyIfAndBecause from './wordy/if-and-because.ts'
import wordyLawyersWords from './wordy/lawyers-words.ts'
import wordyNounsForVerbs from './wordy/nouns-for-verbs.ts'
import wordyOfficeTalk from './wordy/office-talk.ts'
import wordyRunUps from './wordy/run-ups.ts'
import wordyStartingAndEnding from './wordy/starting-and-ending.ts'
import type { CompleteRule } from './rule.ts'

/** Every rule, by category and name. A rule is a file and a line here. */
export const rules: readonly CompleteRule[] = [
  accusatoryAccess,
  accusatoryBlame,
  accusatoryBreach,
  accusatoryChoice,
  accusatoryDidNot,
  accusatoryEngage,
  accusatoryFailedTo,
  accusatoryHadYou,
  accusatoryHonesty,
  accusatoryIllness,
  accusatoryKeepsOn,
  accusatoryKnew,
  accusatoryLateReport,
  accusatoryLifestyle,
  accusatoryManner,
  accusatoryMisuse,
  accusatoryScolding,
  accusatoryShouldHave,
  disbelievingAlleged,
  disbelievingArmsLength,
  disbelievingClaims,
  disbelievingDoubtedIllness,
  disbelievingExaggerated,
  disbelievingFeelForFact,
  disbelievingHardToBelieve,
  disbelievingIfTrue,
  disbelievingMistaken,
  disbelievingMotive,
  disbelievingNoEvidence,
  disbelievingNoRecord,
  disbelievingProof,
  disbelievingScareQuotes,
  disbelievingSeemToThink,
  disbelievingStaffWord,
  disbelievingTiming,
  coerciveConditions,
  coerciveFailureToComply,
  coerciveForbids,
  coerciveManners,
  coerciveNoOption,
  coerciveOrders,
  coerciveVeiledThreats,
  insensitiveAtLeast,
  insensitiveBabyLoss,
  insensitiveBlamingAbuse,
  insensitiveCheerUp,
  insensitiveDeathAndBusiness,
  insensitiveEveryoneElse,
  insensitiveGriefClock,
  insensitiveHomeAfterLoss,
  insensitiveHowYouFeel,
  insensitiveLooksWell,
  insensitiveMakeDo,
  insensitivePlatitudes,
  insensitiveTheDead,
  insensitiveUnsafeWithAbuse,
  nonApologyAnyUpset,
  nonApologyFeltTheNeed,
  nonApologyHowYouFeel,
  nonApologyHowYouTookIt,
  nonApologyIf,
  nonApologyInconvenience,
  nonApologyRegrettable,
  nonApologySorryBut,
  nonApologySorryToHear,
  nonApologyUnhappy,
  impersonalDoNotHesitate,
  impersonalPleaseBeAdvised,
  impersonalWithReferenceTo,
  vaguePromiseActionWillBeTaken,
  vaguePromiseAsAPriority,
  vaguePromiseAsSoonAsPossible,
  vaguePromiseDoOurBest,
  vaguePromiseHopefully,
  vaguePromiseInDueCourse,
  vaguePromiseInHand,
  vaguePromiseKeepAnEye,
  vaguePromiseKeepYouUpdated,
  vaguePromiseLessonsLearned,
  vaguePromiseLookIntoIt,
  vaguePromisePassedOn,
  vaguePromiseRoughDates,
  vaguePromiseSomeoneWill,
  vaguePromiseSoon,
  vaguePromiseWaitingOn,
  stigmatisingAddiction,
  stigmatisingAge,
  stigmatisingBound,
  stigmatisingConditions,
  stigmatisingDisability,
  stigmatisingFamily,
  stigmatisingGroups,
  stigmatisingLabels,
  stigmatisingMentalHealth,
  stigmatisingOthering,
  stigmatisingPast,
  stigmatisingPoverty,
  stigmatisingRace,
  stigmatisingSexuality,
  stigmatisingSocialHousing,
  stigmatisingSuffering,
  stigmatisingSuicide,
  stigmatisingWomenAndMen,
  jargonBuilding,
  jargonCourtSteps,
  jargonHomesAndMoves,
  jargonInitials,
  jargonManagement,
  jargonRentAndMoney,
  jargonRepairs,
  jargonSupportAndSafety,
  jargonTenanciesAndLeases,
  wordyAbout,
  wordyAmountsAndTimes,
  wordyBeforeAndAfter,
  wordyDoingWords,
  wordyIfAndBecause,
  wordyLawyersWords,
  wordyNounsForVerbs,
  wordyOfficeTalk,
  wordyRunUps,
  wordyStartingAndEnding,
]
