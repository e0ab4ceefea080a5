import type { address as spanish } from "../es/address.ts";

export const address: typeof spanish = {
  title: "Part of the address could not be used",
  ignored: (value, label, reason) => `“${value}” was not used in “${label}”: ${reason}.`,
  reasons: {
    date: "it is not a date that exists, such as 2026-03-31",
    number: "it is not one of the possible numbers",
    words: "it has no words to search for",
    list: "it is not in the list",
  },
};
