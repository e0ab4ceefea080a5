import type { ui as spanish } from "../es/ui.ts";

export const ui: typeof spanish = {
  skip: "Skip to content",
  breadcrumbs: "Breadcrumbs",
  pages: "Pages",
  page: (n) => `Page ${n}`,
  previous: "Previous",
  next: "Next",
  range: (first, last, total, unit) => `${first} to ${last} of ${total} ${unit}`,
  noData: "No data",
  tones: { info: "Information", success: "Done", warning: "Attention", danger: "Important" },
  print: "Print",
  copied: "Link copied",
  notCopied: "The browser did not allow copying; use the address bar",
  wrongDate: "Write a date that exists, with day, month and year.",
  optional: "optional",
};
