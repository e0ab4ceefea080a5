import { quote } from "./compose-query.ts";
import { yearOf } from "./day-number.ts";

/** Agreements of a step of the search. Smaller ones cost more searches; larger ones, more matches than are wanted. */
const STEP = 30_000;

/**
 * The years in which agreements were signed, as tsqueries of which each covers some thousands of agreements, latest
 * first. A small registry is one step without years.
 * @param latestFirst the places; `signedOn`, the day number of each
 */
export function yearSteps({
  latestFirst,
  signedOn,
}: {
  latestFirst: Uint32Array;
  signedOn: Int32Array;
}): string[] {
  if (latestFirst.length <= STEP) return [""];
  const steps: number[][] = [[]];
  let taken = 0;
  let [last, lastDay] = [NaN, NaN];
  for (const place of latestFirst) {
    const day = signedOn[place]!;
    const year = day === lastDay ? last : yearOf(day);
    lastDay = day;
    if (year !== last) {
      if (taken >= STEP) {
        steps.push([]);
        taken = 0;
      }
      steps.at(-1)!.push(year);
      last = year;
    }
    taken += 1;
  }
  return steps.map((years) => `(${years.map((year) => quote(`anio=${year}`)).join(" | ")})`);
}
