import { endOfPeriod } from "../items/period.ts";
import { yearsOfPlan } from "../plan-years.ts";

const QUARTER = /^((?:19|20|21)\d\d)-T([1-4])$/;

export const isQuarter = (text: string): boolean => QUARTER.test(text);

export const yearOfQuarter = (period: string): number => Number(period.slice(0, 4));

/** The first day of a quarter, in ISO. */
export const startOfQuarter = (period: string): string =>
  `${period.slice(0, 4)}-${String(Number(period.at(-1)) * 3 - 2).padStart(2, "0")}-01`;

export const quartersOfYear = (year: number): string[] => [1, 2, 3, 4].map((each) => `${year}-T${each}`);

/** The quarters of a plan that have begun, the earliest first. @param today ISO */
export const quartersBegun = (firstYear: number, today: string): string[] =>
  yearsOfPlan(firstYear)
    .flatMap(quartersOfYear)
    .filter((period) => startOfQuarter(period) <= today);

/** Whether a period ends in a quarter: «2027-S1» and «2027-06» do in the second one. */
export const endsInQuarter = (period: string, quarter: string): boolean =>
  endOfPeriod(period) >= startOfQuarter(quarter) && endOfPeriod(period) <= endOfPeriod(quarter);
