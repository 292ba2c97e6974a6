/** Words that many families of risk share, in English. */

/** What is swallowed. */
// prettier-ignore
export const medicine = "pills/pill/tablets/tablet/meds/medication/paracetamol/tylenol/aspirin/ibuprofen/painkillers/antidepressants/insulin/codeine/diazepam/valium/xanax/morphine/patches/sleepers/capsules";
/** Who is old, or was a parent. */
// prettier-ignore
export const elders = "mum/mom/mother/mam/nan/nana/gran/grandma/grandmother/grandad/grandpa/granddad/grandfather/dad/father/aunt/auntie/uncle/resident/residents";
/** Who is a child. */
// prettier-ignore
export const children = "kid/kids/child/children/baby/toddler/boy/boys/girl/girls/son/daughter/niece/nephew/grandson/granddaughter/stepson/stepdaughter/twins/infant/newborn/bairn/wean";
/** Those of whom a child is told to be quiet. */
// prettier-ignore
export const menOfTheFamily = "father/dad/daddy/stepfather/stepdad/uncle/grandfather/grandpa/grandad/brother/stepbrother/cousin/priest/pastor/coach/neighbour/neighbor/teacher/babysitter/lodger/boyfriend/tutor/scoutmaster";
