/** How much of a date a number format shows: spreadsheets keep «mar-98» as the first of March and show what was typed. */
export type ShownDate = "day" | "month" | "year";

/** The formats that are not written in the file but known by number. */
const BUILT_IN: Readonly<Record<number, ShownDate>> = {
  ...Object.fromEntries([14, 15, 16, 22, ...range(27, 36), ...range(50, 58)].map((id) => [id, "day"])),
  17: "month",
};

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** What a number format shows of a date, or null when it shows none (a number, an amount, an hour). */
export function shownDate(id: number, code: string | undefined): ShownDate | null {
  if (code === undefined) return BUILT_IN[id] ?? null;
  const [first = ""] = code.split(";");
  const letters = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").toLowerCase();
  if (!/[ya]/.test(letters.replace("am/pm", "")) || /general/.test(letters)) return null;
  if (/d/.test(letters)) return "day";
  return /m/.test(letters) ? "month" : "year";
}
