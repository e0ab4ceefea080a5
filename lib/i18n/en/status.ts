import type { status as spanish } from "../es/status.ts";

export const status: typeof spanish = {
  onDay: (day) => `on ${day}`,
  inPeriod: (period) => `in ${period}`,
  withdrawnLabel: "Withdrawn",
  withdrawn: (day) => `Its registration was withdrawn from the list on ${day}.`,
  terminated: (day) => `It was terminated: it ceased to apply on ${day}.`,
  replaced: (day, by) => `It ceased to apply on ${day}, when agreement ${by} replaced it.`,
  upcoming: (day) => `It will enter into force on ${day}.`,
  expired: (day) => `Its term ended on ${day}.`,
  expiring: (day, months) => `It ends on ${day}: it has ${months} months or less left.`,
  willTerminate: (day) => `It will cease to apply on ${day}: notice of termination has been given.`,
  willBeReplaced: (day, by) => `It will cease to apply on ${day}, when agreement ${by} replaces it.`,
  indefinite: (since) => `In force since ${since}, for an indefinite term.`,
  fixed: (since, end) => `In force since ${since} and until ${end}.`,
  renewing: (since, end) =>
    `In force since ${since}. Its first period runs until ${end} and renews itself as long as no party gives notice otherwise.`,
  validity: {
    INDEFINITE: "Indefinite",
    FIXED: "With an end date",
    AUTOMATIC_RENEWAL: "Renews itself",
  },
  until: (end) => `Until ${end}`,
  untilRenewing: (end) => `Until ${end}, with automatic renewal`,
  instruments: {
    SISTER_TIE: "a twinning agreement",
    SPECIFIC_COOPERATION: "a specific cooperation agreement",
    FRAMEWORK_COOPERATION: "a framework cooperation agreement",
    UNIVERSITIES: "an agreement on university cooperation",
    LETTER_OF_INTENT: "a letter of intent",
    OTHER: "an inter-institutional agreement",
  },
  matter: (areas) => ` on ${areas}`,
  concluded: (signer, instrument, matter, others) =>
    `${signer} concluded ${instrument}${matter} with ${others}.`,
  signed: (place, when) => `It was signed in ${place}, ${when}.`,
  purpose: "Its purpose, in the words of the registry:",
  cite: (parties, title, when, number) =>
    `${parties}. “${title}”, signed ${when}. Registry of Inter-institutional Agreements of Mexico, no. ${number}.`,
};
