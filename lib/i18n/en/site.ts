import type { site as spanish } from "../es/site.ts";

export const site: typeof spanish = {
  name: "Portal of Local International Action",
  shortName: "Local International Action",
  purpose:
    "The inter-institutional agreements of the states and municipalities of Mexico: how they are processed, step by step, and their public registry.",
  navigation: "Main",
  menu: "Menu",
  otherLanguage: "Español",
  demoLabel: "Demonstration notice",
  demo: "Demonstration:",
  demoText: "data without official validity.",
  home: "Home",
  registry: "Registry",
  figures: "Figures",
  openData: "Open data",
  verify: "Verify",
  consult: "Explore",
  about: "In Spanish only",
  notFound: {
    tab: "Page not found",
    overline: "Error 404",
    title: "This page does not exist or is not open to you",
    lead: "The address may be mistyped, or the page may exist in Spanish only.",
    checkAddress: "If you typed the address, check that it is complete.",
    signIn: "If you followed a link in an e-mail, sign in with the account that received it.",
    lookFor: "If you are looking for an agreement,",
    registry: "search the public registry",
    by: "by title, state or counterpart.",
    home: "Go to the home page",
  },
  failure: {
    title: "The portal could not complete the operation",
    lead: "The fault is ours and it has been noted.",
    retryText: "Please try again.",
    again: "If it happens again, ask for help and give this number:",
    retry: "Try again",
    home: "Go to the home page",
  },
  tooMany: {
    title: "Please wait a moment",
    sentence: (seconds) =>
      `We received too many requests from your address. Wait ${seconds === 1 ? "1 second" : `${seconds} seconds`} and try again.`,
    all: "If you need the whole registry, download it at once from",
  },
};
