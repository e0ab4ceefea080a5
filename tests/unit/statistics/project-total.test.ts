import { expect, test } from "vitest";
import { projectTotal } from "#lib/statistics/project-total.ts";

test("from the published total of 2025 come the published series", () => {
  expect(projectTotal(1350, 2025).map((row) => Object.values(row))).toEqual([
    [2025, 1350, 1350, 1350],
    [2030, 1620, 1890, 1350],
    [2035, 1944, 2538, 1350],
    [2040, 2333, 3316, 1350],
    [2045, 2799, 4249, 1350],
    [2050, 3359, 5368, 1350],
  ]);
});

test("from another year it starts there, goes on in years that end in 0 or 5 and stops at 2050", () => {
  expect(projectTotal(100, 2026).map((row) => row.anio)).toEqual([2026, 2030, 2035, 2040, 2045, 2050]);
  expect(projectTotal(100, 2026)[1]).toEqual({ anio: 2030, esperado: 116, mejor: 131, peor: 100 });
});
