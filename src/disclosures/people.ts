/** Those whom a resident writes of: "my mum", "your late husband's". Alternatives for a pattern. */
export const relative =
  'mum/mam/mother/mom/dad/father/husband/wife/partner/son/daughter/boy/girl/baby/child/twin/brother/sister/nan/nana/gran/granny/grandmother/grandad/grandfather/uncle/aunt/auntie/cousin/friend/carer/fiance/fiancee'

/** "my", "your" and the rest, as residents and letters write them. */
export const whose = 'my/our/your/his/her/their'

/** The speaker, the reader, or one of theirs. */
export const someone = `i/you/we/he/she/they/${relative}`
