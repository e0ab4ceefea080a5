import type { openData as spanish } from "../es/open-data.ts";

export const openData: typeof spanish = {
  description:
    "The registry of agreements and its figures to take away: files, dictionary, licence, API and feeds.",
  lead: "The whole registry and its figures belong to whoever needs them: take the file, read them from a program or be told of what is new. Names of columns and values are in Spanish; what each means is said here.",
  files: {
    title: "The whole registry",
    count: (number, one) => `${number} ${one ? "agreement" : "agreements"}, one row for each.`,
    last: (day) => `Last entry: ${day}.`,
    whole: "with the whole registry",
    size: (size) => `About ${size}`,
    part: "Do you need only a part?",
    partLink: "Search for it in the registry",
    partText: "below the list you can take what you found.",
    purposes: {
      csv: "A table of text (UTF-8, commas) for any spreadsheet or analysis program.",
      xlsx: "A workbook with the agreements in one sheet and the dictionary in another.",
      json: "A single object with the agreements in “acuerdos”; lists are lists.",
      ndjson: "One agreement per line, to read it by parts without loading it whole.",
    },
  },
  dictionary: {
    title: "What each column says",
    file: "Dictionary in CSV (in Spanish)",
    lead: "Columns have the same name in every format, and it does not change. Where there is room for several values, they are a list in JSON and in tables they are parted by",
    summary: (columns) => `The ${columns} columns, one by one`,
    list: "list",
    optional: "may be empty",
  },
  tables: {
    title: "The figures",
    the: "The tables of",
    defined: "with their definition. With",
    ofState: "at the end of the address they are those of a single state.",
  },
  others: {
    title: "Other data of the portal",
    index: "Index of international activity, by state and year",
    practices: "Published practices, with their score",
  },
  feeds: {
    title: "Feeds of what is new",
    lead: "With a news reader you learn of each new entry without giving your e-mail address:",
    or: "or",
    search: "You can also follow a search: make it in",
    searchLink: "the registry",
    choose: "and choose “Subscribe to this search”.",
  },
  api: {
    title: "For programs",
    lead: "Everything can be read without an account or a key and from any site. The filters are those of the list: what you see in the address of a search can be pasted here.",
    copy: "Copy",
    examples: {
      search: "Search, with how many there are of each thing",
      filtered: "The agreements of Jalisco that are in force",
      spreadsheet: "The twinnings with France, for a spreadsheet",
      figures: "How many agreements there are by region of the world",
      calculator: "When ten working days end",
      feed: "News of what Yucatán registers (Atom)",
    },
    description: "Description of the API (OpenAPI 3.1, in Spanish)",
    and: "and",
    catalogue: "catalogue of data (DCAT)",
    each: "Each answer carries an",
    held: "if you send it back in",
    unchanged: "and nothing has changed, the answer is a 304 without content.",
    limit: "There is a limit by minute and address that a person does not reach;",
    left: "says how much is left. Beyond it the answer is 429, with the seconds to wait in",
    instead: "To read the whole registry, ask for the file once.",
  },
  license: {
    title: "Licence and citation",
    may: "You may copy, publish, adapt and combine these data, also for commercial purposes, under the",
    must: "Say where they come from and when you took them, do not change their meaning and do not suggest that the government endorses what you did with them.",
    cite: "You may cite them like this:",
    citation: (portal, address, day) =>
      `“Registry of Inter-Institutional Agreements of Mexico”, ${portal}. ${address}. Retrieved on ${day}.`,
    invented:
      "The agreements of this demonstration are made up and have no official validity: in each file this is said by the column",
  },
};
