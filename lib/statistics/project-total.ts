export type Projection = { anio: number; esperado: number; mejor: number; peor: number };

const LAST_YEAR = 2050;
const STEP_YEARS = 5;
/** What the registry is expected to grow in each step. */
const GROWTH = 0.2;

/**
 * Three series from a total on, every five years to 2050, in whole agreements. Expected: a fifth more every five years,
 * on what there was. Best: twice the expected increase. Worst: none. A year that is not a whole number of steps away
 * takes the part of the growth that belongs to it, so that from 2025 on they are the series that were published.
 */
export function projectTotal(total: number, fromYear: number): Projection[] {
  const years = [fromYear];
  for (let year = fromYear + 1; year <= LAST_YEAR; year++) if (year % STEP_YEARS === 0) years.push(year);
  return years.map((anio) => {
    const increase = total * ((1 + GROWTH) ** ((anio - fromYear) / STEP_YEARS) - 1);
    return {
      anio,
      esperado: Math.round(total + increase),
      mejor: Math.round(total + 2 * increase),
      peor: total,
    };
  });
}
