import type { IndicatorFrequency } from "#lib/generated/prisma/enums.ts";

const PERIOD = /^((?:19|20|21)\d\d)(?:-(?:S([12])|T([1-4])|(0[1-9]|1[0-2])))?$/;

export const isPeriod = (text: string): boolean => PERIOD.test(text);

/** The year, the last month of it that the period reaches, and how many months it has. @throws RangeError on what is no period */
function partsOf(period: string): { year: number; month: number; months: number } {
  const [, year, half, quarter, month] = PERIOD.exec(period) ?? [];
  if (year === undefined) throw new RangeError(`Not a period: ${period}`);
  const months = half ? 6 : quarter ? 3 : month ? 1 : 12;
  const last = Number(month ?? Number(half ?? quarter ?? 1) * months);
  return { year: Number(year), month: last, months };
}

/** The last day of a period, in ISO. */
export function endOfPeriod(period: string): string {
  const { year, month } = partsOf(period);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The first day of a period, in ISO. */
export function startOfPeriod(period: string): string {
  const { year, month, months } = partsOf(period);
  return new Date(Date.UTC(year, month - months, 1)).toISOString().slice(0, 10);
}

export const yearOfPeriod = (period: string): number => partsOf(period).year;

const MONTHS = new Intl.DateTimeFormat("es-MX", { month: "long", year: "numeric", timeZone: "UTC" });

/** «primer semestre de 2027». */
export function sayPeriod(period: string): string {
  const [, year, half, quarter, month] = PERIOD.exec(period) ?? [];
  if (half) return `${half === "1" ? "primer" : "segundo"} semestre de ${year}`;
  if (quarter)
    return `${["primer", "segundo", "tercer", "cuarto"][Number(quarter) - 1]} trimestre de ${year}`;
  if (month) return MONTHS.format(new Date(`${year}-${month}-01T00:00:00Z`));
  return period;
}

/** The periods of a year, as often as an indicator is measured. */
export function periodsOf(year: number, frequency: IndicatorFrequency): string[] {
  const months = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}`);
  switch (frequency) {
    case "MONTHLY":
      return months;
    case "QUARTERLY":
      return [1, 2, 3, 4].map((quarter) => `${year}-T${quarter}`);
    case "HALF_YEARLY":
      return [`${year}-S1`, `${year}-S2`];
    case "YEARLY":
      return [String(year)];
  }
}

/** By their last day, the longer one last. */
export const comparePeriods = (one: string, other: string): number =>
  endOfPeriod(one).localeCompare(endOfPeriod(other)) || other.length - one.length;
