import type { home as spanish } from "../es/home.ts";

export const home: typeof spanish = {
  title: "What the states and municipalities of Mexico agree with the world",
  lead: "Read the registered inter-institutional agreements and check that a document is the one in the registry.",
  search: "Search the registry of agreements",
  searchHint:
    "By title, state, municipality, country or counterpart. Most agreements are written in Spanish: search with Spanish words.",
  searchButton: "Search",
  doors: "What would you like to do?",
  consult: "Read agreements",
  consultText: "Read and download any registered agreement, with its permanent address and its documents.",
  definition: "What an inter-institutional agreement is",
  definitionText:
    "It is a written agreement, governed by public international law, between a public body of Mexico (federal, state or municipal) and one or more foreign government bodies or international organisations. Its subject may not go beyond the powers of whoever signs it.",
  basis: "Legal basis: Law on the Conclusion of Treaties of Mexico, articles 2, section II, and 7.",
  isNot: "What it is not",
  private: "An agreement with a company or a private university.",
  privateText: "It is governed by private law and falls outside that law.",
  twinning: "Every twinning.",
  twinningText:
    "Some rest on an agreement; others arise from a declaration or from a resolution of a municipal council.",
};
