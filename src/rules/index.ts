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
import accusatoryLabels from './accusatory/labels.ts'
import accusatoryLateReport from './accusatory/late-report.ts'
import accusatoryLifestyle from './accusatory/lifestyle.ts'
import accusatoryManner from './accusatory/manner.ts'
import accusatoryMisuse from './accusatory/misuse.ts'
import accusatoryNeighbours from './accusatory/neighbours.ts'
import accusatoryScolding from './accusatory/scolding.ts'
import accusatoryShouldHave from './accusatory/should-have.ts'
import accusatoryUndertone from './accusatory/undertone.ts'
import dismissiveAlreadyTold from './dismissive/already-told.ts'
import dismissiveCareThenBut from './dismissive/care-then-but.ts'
import dismissiveClosed from './dismissive/closed.ts'
import dismissiveElsewhere from './dismissive/elsewhere.ts'
import dismissiveGetUsed from './dismissive/get-used.ts'
import dismissiveGrateful from './dismissive/grateful.ts'
import dismissiveHomework from './dismissive/homework.ts'
import dismissiveMinor from './dismissive/minor.ts'
import dismissiveNoAnswer from './dismissive/no-answer.ts'
import dismissiveNoFault from './dismissive/no-fault.ts'
import dismissiveNormal from './dismissive/normal.ts'
import dismissiveNoted from './dismissive/noted.ts'
import dismissiveNothingWeCanDo from './dismissive/nothing-we-can-do.ts'
import dismissiveOnly from './dismissive/only.ts'
import dismissiveOthers from './dismissive/others.ts'
import dismissiveOverreacting from './dismissive/overreacting.ts'
import dismissiveSayings from './dismissive/sayings.ts'
import dismissiveShrug from './dismissive/shrug.ts'
import dismissiveShruggedOff from './dismissive/shrugged-off.ts'
import dismissiveUndertone from './dismissive/undertone.ts'
import dismissiveYouKnew from './dismissive/you-knew.ts'
import disbelievingAlleged from './disbelieving/alleged.ts'
import disbelievingArmsLength from './disbelieving/arms-length.ts'
import disbelievingClaims from './disbelieving/claims.ts'
import disbelievingDoesNotFit from './disbelieving/does-not-fit.ts'
import disbelievingDoubtedIllness from './disbelieving/doubted-illness.ts'
import disbelievingExaggerated from './disbelieving/exaggerated.ts'
import disbelievingFeelForFact from './disbelieving/feel-for-fact.ts'
import disbelievingHardToBelieve from './disbelieving/hard-to-believe.ts'
import disbelievingHint from './disbelieving/hint.ts'
import disbelievingIfTrue from './disbelieving/if-true.ts'
import disbelievingMistaken from './disbelieving/mistaken.ts'
import disbelievingMotive from './disbelieving/motive.ts'
import disbelievingNoEvidence from './disbelieving/no-evidence.ts'
import disbelievingNoRecord from './disbelieving/no-record.ts'
import disbelievingOnlyYou from './disbelieving/only-you.ts'
import disbelievingProof from './disbelieving/proof.ts'
import disbelievingScareQuotes from './disbelieving/scare-quotes.ts'
import disbelievingSeemToThink from './disbelieving/seem-to-think.ts'
import disbelievingSlyAside from './disbelieving/sly-aside.ts'
import disbelievingStaffWord from './disbelieving/staff-word.ts'
import disbelievingTallTale from './disbelieving/tall-tale.ts'
import disbelievingTiming from './disbelieving/timing.ts'
import disbelievingUndertone from './disbelieving/undertone.ts'
import disbelievingWavedOff from './disbelieving/waved-off.ts'
import disbelievingWouldHave from './disbelieving/would-have.ts'
import defensiveAboveAndBeyond from './defensive/above-and-beyond.ts'
import defensiveBeyondControl from './defensive/beyond-control.ts'
import defensiveBlameElsewhere from './defensive/blame-elsewhere.ts'
import defensiveClosingRanks from './defensive/closing-ranks.ts'
import defensiveComparison from './defensive/comparison.ts'
import defensiveContractorsFault from './defensive/contractors-fault.ts'
import defensiveCostOfComplaints from './defensive/cost-of-complaints.ts'
import defensiveDoneAllWeCan from './defensive/done-all-we-can.ts'
import defensiveFavours from './defensive/favours.ts'
import defensiveFingerWag from './defensive/finger-wag.ts'
import defensiveNoObligation from './defensive/no-obligation.ts'
import defensiveNothingWrong from './defensive/nothing-wrong.ts'
import defensiveOffence from './defensive/offence.ts'
import defensiveOmbudsman from './defensive/ombudsman.ts'
import defensiveOnlyHuman from './defensive/only-human.ts'
import defensiveOtherComplaints from './defensive/other-complaints.ts'
import defensiveOtherSide from './defensive/other-side.ts'
import defensivePride from './defensive/pride.ts'
import defensiveRefute from './defensive/refute.ts'
import defensiveStaffFeelings from './defensive/staff-feelings.ts'
import defensiveStaffPraise from './defensive/staff-praise.ts'
import defensiveStandBy from './defensive/stand-by.ts'
import defensiveSurprised from './defensive/surprised.ts'
import defensiveTrackRecord from './defensive/track-record.ts'
import defensiveUndertone from './defensive/undertone.ts'
import defensiveWhatMore from './defensive/what-more.ts'
import defensiveWorkload from './defensive/workload.ts'
import coerciveCharges from './coercive/charges.ts'
import coerciveConditions from './coercive/conditions.ts'
import coerciveCutContact from './coercive/cut-contact.ts'
import coerciveExpects from './coercive/expects.ts'
import coerciveFailureToComply from './coercive/failure-to-comply.ts'
import coerciveForbids from './coercive/forbids.ts'
import coerciveForceEntry from './coercive/force-entry.ts'
import coerciveHomeAtRisk from './coercive/home-at-risk.ts'
import coerciveLastWord from './coercive/last-word.ts'
import coerciveLegalAction from './coercive/legal-action.ts'
import coerciveManners from './coercive/manners.ts'
import coerciveMust from './coercive/must.ts'
import coerciveNoOption from './coercive/no-option.ts'
import coerciveOneOffer from './coercive/one-offer.ts'
import coerciveOrElse from './coercive/or-else.ts'
import coerciveOrders from './coercive/orders.ts'
import coercivePayment from './coercive/payment.ts'
import coerciveProceedings from './coercive/proceedings.ts'
import coerciveRemoval from './coercive/removal.ts'
import coerciveShouting from './coercive/shouting.ts'
import coerciveUndertone from './coercive/undertone.ts'
import coerciveUseOfOthers from './coercive/use-of-others.ts'
import coerciveVeiledThreats from './coercive/veiled-threats.ts'
import coerciveWarnings from './coercive/warnings.ts'
import insensitiveAfterADisaster from './insensitive/after-a-disaster.ts'
import insensitiveAtLeast from './insensitive/at-least.ts'
import insensitiveBabyLoss from './insensitive/baby-loss.ts'
import insensitiveBlamingAbuse from './insensitive/blaming-abuse.ts'
import insensitiveCarers from './insensitive/carers.ts'
import insensitiveCheerUp from './insensitive/cheer-up.ts'
import insensitiveDeathAndBusiness from './insensitive/death-and-business.ts'
import insensitiveEndOfLife from './insensitive/end-of-life.ts'
import insensitiveEveryoneElse from './insensitive/everyone-else.ts'
import insensitiveGriefClock from './insensitive/grief-clock.ts'
import insensitiveHateExcused from './insensitive/hate-excused.ts'
import insensitiveHomeAfterLoss from './insensitive/home-after-loss.ts'
import insensitiveHopingAway from './insensitive/hoping-away.ts'
import insensitiveHowYouFeel from './insensitive/how-you-feel.ts'
import insensitiveJudgingMinds from './insensitive/judging-minds.ts'
import insensitiveLooksWell from './insensitive/looks-well.ts'
import insensitiveMakeDo from './insensitive/make-do.ts'
import insensitiveMoneyLessons from './insensitive/money-lessons.ts'
import insensitiveNotOurJob from './insensitive/not-our-job.ts'
import insensitivePlatitudes from './insensitive/platitudes.ts'
import insensitiveSuicide from './insensitive/suicide.ts'
import insensitiveTalkingDown from './insensitive/talking-down.ts'
import insensitiveTellItAgain from './insensitive/tell-it-again.ts'
import insensitiveTheDead from './insensitive/the-dead.ts'
import insensitiveUndertone from './insensitive/undertone.ts'
import insensitiveUnsafeWithAbuse from './insensitive/unsafe-with-abuse.ts'
import insensitiveWeakWords from './insensitive/weak-words.ts'
import insensitiveWrongSense from './insensitive/wrong-sense.ts'
import nonApologyAnyUpset from './non-apology/any-upset.ts'
import nonApologyExpectations from './non-apology/expectations.ts'
import nonApologyFeltTheNeed from './non-apology/felt-the-need.ts'
import nonApologyGoodwill from './non-apology/goodwill.ts'
import nonApologyGrudging from './non-apology/grudging.ts'
import nonApologyHowYouFeel from './non-apology/how-you-feel.ts'
import nonApologyHowYouTookIt from './non-apology/how-you-took-it.ts'
import nonApologyIf from './non-apology/if.ts'
import nonApologyInconvenience from './non-apology/inconvenience.ts'
import nonApologyMistakesHappen from './non-apology/mistakes-happen.ts'
import nonApologyMoveOn from './non-apology/move-on.ts'
import nonApologyNotIntended from './non-apology/not-intended.ts'
import nonApologyNothingNamed from './non-apology/nothing-named.ts'
import nonApologyRegrettable from './non-apology/regrettable.ts'
import nonApologySorryBut from './non-apology/sorry-but.ts'
import nonApologySorryToHear from './non-apology/sorry-to-hear.ts'
import nonApologyUndertone from './non-apology/undertone.ts'
import nonApologyUnhappy from './non-apology/unhappy.ts'
import impersonalAutomated from './impersonal/automated.ts'
import impersonalBeyondOurControl from './impersonal/beyond-our-control.ts'
import impersonalDearTenant from './impersonal/dear-tenant.ts'
import impersonalDoNotHesitate from './impersonal/do-not-hesitate.ts'
import impersonalItWasDecided from './impersonal/it-was-decided.ts'
import impersonalKindly from './impersonal/kindly.ts'
import impersonalLeftOverTemplate from './impersonal/left-over-template.ts'
import impersonalLegalWords from './impersonal/legal-words.ts'
import impersonalMistakesWereMade from './impersonal/mistakes-were-made.ts'
import impersonalNobodyDid from './impersonal/nobody-did.ts'
import impersonalOurRecords from './impersonal/our-records.ts'
import impersonalPleaseBeAdvised from './impersonal/please-be-advised.ts'
import impersonalRefused from './impersonal/refused.ts'
import impersonalStockComfort from './impersonal/stock-comfort.ts'
import impersonalTheAssociation from './impersonal/the-association.ts'
import impersonalTheTenant from './impersonal/the-tenant.ts'
import impersonalUndertone from './impersonal/undertone.ts'
import impersonalWeRegret from './impersonal/we-regret.ts'
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
import vaguePromiseNoDayGiven from './vague-promise/no-day-given.ts'
import vaguePromisePassedOn from './vague-promise/passed-on.ts'
import vaguePromiseRoughDates from './vague-promise/rough-dates.ts'
import vaguePromiseSomeoneWill from './vague-promise/someone-will.ts'
import vaguePromiseSoon from './vague-promise/soon.ts'
import vaguePromiseUndertone from './vague-promise/undertone.ts'
import vaguePromiseWaitingOn from './vague-promise/waiting-on.ts'
import stigmatisingAbuse from './stigmatising/abuse.ts'
import stigmatisingAddiction from './stigmatising/addiction.ts'
import stigmatisingAge from './stigmatising/age.ts'
import stigmatisingBound from './stigmatising/bound.ts'
import stigmatisingConditions from './stigmatising/conditions.ts'
import stigmatisingDisability from './stigmatising/disability.ts'
import stigmatisingEquality from './stigmatising/equality.ts'
import stigmatisingFamily from './stigmatising/family.ts'
import stigmatisingGroups from './stigmatising/groups.ts'
import stigmatisingHomeAndBody from './stigmatising/home-and-body.ts'
import stigmatisingLabels from './stigmatising/labels.ts'
import stigmatisingMentalHealth from './stigmatising/mental-health.ts'
import stigmatisingOthering from './stigmatising/othering.ts'
import stigmatisingPast from './stigmatising/past.ts'
import stigmatisingPity from './stigmatising/pity.ts'
import stigmatisingPoverty from './stigmatising/poverty.ts'
import stigmatisingRace from './stigmatising/race.ts'
import stigmatisingSexuality from './stigmatising/sexuality.ts'
import stigmatisingSocialHousing from './stigmatising/social-housing.ts'
import stigmatisingStereotypes from './stigmatising/stereotypes.ts'
import stigmatisingSuffering from './stigmatising/suffering.ts'
import stigmatisingSuicide from './stigmatising/suicide.ts'
import stigmatisingUndertone from './stigmatising/undertone.ts'
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
import hardSentenceDoubleNegatives from './hard-sentence/double-negatives.ts'
import hardSentenceHardToRead from './hard-sentence/hard-to-read.ts'
import hardSentenceLong from './hard-sentence/long.ts'
import processBlankLeft from './process/blank-left.ts'
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
  accusatoryLabels,
  accusatoryLateReport,
  accusatoryLifestyle,
  accusatoryManner,
  accusatoryMisuse,
  accusatoryNeighbours,
  accusatoryScolding,
  accusatoryShouldHave,
  accusatoryUndertone,
  dismissiveAlreadyTold,
  dismissiveCareThenBut,
  dismissiveClosed,
  dismissiveElsewhere,
  dismissiveGetUsed,
  dismissiveGrateful,
  dismissiveHomework,
  dismissiveMinor,
  dismissiveNoAnswer,
  dismissiveNoFault,
  dismissiveNormal,
  dismissiveNoted,
  dismissiveNothingWeCanDo,
  dismissiveOnly,
  dismissiveOthers,
  dismissiveOverreacting,
  dismissiveSayings,
  dismissiveShrug,
  dismissiveShruggedOff,
  dismissiveUndertone,
  dismissiveYouKnew,
  disbelievingAlleged,
  disbelievingArmsLength,
  disbelievingClaims,
  disbelievingDoesNotFit,
  disbelievingDoubtedIllness,
  disbelievingExaggerated,
  disbelievingFeelForFact,
  disbelievingHardToBelieve,
  disbelievingHint,
  disbelievingIfTrue,
  disbelievingMistaken,
  disbelievingMotive,
  disbelievingNoEvidence,
  disbelievingNoRecord,
  disbelievingOnlyYou,
  disbelievingProof,
  disbelievingScareQuotes,
  disbelievingSeemToThink,
  disbelievingSlyAside,
  disbelievingStaffWord,
  disbelievingTallTale,
  disbelievingTiming,
  disbelievingUndertone,
  disbelievingWavedOff,
  disbelievingWouldHave,
  defensiveAboveAndBeyond,
  defensiveBeyondControl,
  defensiveBlameElsewhere,
  defensiveClosingRanks,
  defensiveComparison,
  defensiveContractorsFault,
  defensiveCostOfComplaints,
  defensiveDoneAllWeCan,
  defensiveFavours,
  defensiveFingerWag,
  defensiveNoObligation,
  defensiveNothingWrong,
  defensiveOffence,
  defensiveOmbudsman,
  defensiveOnlyHuman,
  defensiveOtherComplaints,
  defensiveOtherSide,
  defensivePride,
  defensiveRefute,
  defensiveStaffFeelings,
  defensiveStaffPraise,
  defensiveStandBy,
  defensiveSurprised,
  defensiveTrackRecord,
  defensiveUndertone,
  defensiveWhatMore,
  defensiveWorkload,
  coerciveCharges,
  coerciveConditions,
  coerciveCutContact,
  coerciveExpects,
  coerciveFailureToComply,
  coerciveForbids,
  coerciveForceEntry,
  coerciveHomeAtRisk,
  coerciveLastWord,
  coerciveLegalAction,
  coerciveManners,
  coerciveMust,
  coerciveNoOption,
  coerciveOneOffer,
  coerciveOrElse,
  coerciveOrders,
  coercivePayment,
  coerciveProceedings,
  coerciveRemoval,
  coerciveShouting,
  coerciveUndertone,
  coerciveUseOfOthers,
  coerciveVeiledThreats,
  coerciveWarnings,
  insensitiveAfterADisaster,
  insensitiveAtLeast,
  insensitiveBabyLoss,
  insensitiveBlamingAbuse,
  insensitiveCarers,
  insensitiveCheerUp,
  insensitiveDeathAndBusiness,
  insensitiveEndOfLife,
  insensitiveEveryoneElse,
  insensitiveGriefClock,
  insensitiveHateExcused,
  insensitiveHomeAfterLoss,
  insensitiveHopingAway,
  insensitiveHowYouFeel,
  insensitiveJudgingMinds,
  insensitiveLooksWell,
  insensitiveMakeDo,
  insensitiveMoneyLessons,
  insensitiveNotOurJob,
  insensitivePlatitudes,
  insensitiveSuicide,
  insensitiveTalkingDown,
  insensitiveTellItAgain,
  insensitiveTheDead,
  insensitiveUndertone,
  insensitiveUnsafeWithAbuse,
  insensitiveWeakWords,
  insensitiveWrongSense,
  nonApologyAnyUpset,
  nonApologyExpectations,
  nonApologyFeltTheNeed,
  nonApologyGoodwill,
  nonApologyGrudging,
  nonApologyHowYouFeel,
  nonApologyHowYouTookIt,
  nonApologyIf,
  nonApologyInconvenience,
  nonApologyMistakesHappen,
  nonApologyMoveOn,
  nonApologyNotIntended,
  nonApologyNothingNamed,
  nonApologyRegrettable,
  nonApologySorryBut,
  nonApologySorryToHear,
  nonApologyUndertone,
  nonApologyUnhappy,
  impersonalAutomated,
  impersonalBeyondOurControl,
  impersonalDearTenant,
  impersonalDoNotHesitate,
  impersonalItWasDecided,
  impersonalKindly,
  impersonalLeftOverTemplate,
  impersonalLegalWords,
  impersonalMistakesWereMade,
  impersonalNobodyDid,
  impersonalOurRecords,
  impersonalPleaseBeAdvised,
  impersonalRefused,
  impersonalStockComfort,
  impersonalTheAssociation,
  impersonalTheTenant,
  impersonalUndertone,
  impersonalWeRegret,
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
  vaguePromiseNoDayGiven,
  vaguePromisePassedOn,
  vaguePromiseRoughDates,
  vaguePromiseSomeoneWill,
  vaguePromiseSoon,
  vaguePromiseUndertone,
  vaguePromiseWaitingOn,
  stigmatisingAbuse,
  stigmatisingAddiction,
  stigmatisingAge,
  stigmatisingBound,
  stigmatisingConditions,
  stigmatisingDisability,
  stigmatisingEquality,
  stigmatisingFamily,
  stigmatisingGroups,
  stigmatisingHomeAndBody,
  stigmatisingLabels,
  stigmatisingMentalHealth,
  stigmatisingOthering,
  stigmatisingPast,
  stigmatisingPity,
  stigmatisingPoverty,
  stigmatisingRace,
  stigmatisingSexuality,
  stigmatisingSocialHousing,
  stigmatisingStereotypes,
  stigmatisingSuffering,
  stigmatisingSuicide,
  stigmatisingUndertone,
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
  hardSentenceDoubleNegatives,
  hardSentenceHardToRead,
  hardSentenceLong,
  processBlankLeft,
]
