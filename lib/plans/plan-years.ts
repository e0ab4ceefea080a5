/** A plan is made for three years. */
export const PLAN_YEARS = 3;

export const yearsOfPlan = (firstYear: number): number[] =>
  Array.from({ length: PLAN_YEARS }, (_, index) => firstYear + index);

export const sayPlanYears = (firstYear: number): string => `${firstYear}–${firstYear + PLAN_YEARS - 1}`;
