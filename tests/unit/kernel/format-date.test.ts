import { expect, test } from "vitest";
import { formatDate, formatDateTime, formatInstantDate } from "#lib/kernel/format-date.ts";

test.each([
  ["2026-09-24", "24 de septiembre de 2026"],
  ["2026-01-01", "1 de enero de 2026"],
  ["2028-02-29", "29 de febrero de 2028"],
])("writes out %s", (date, words) => expect(formatDate(date)).toBe(words));

test.each(["2026-02-30", "2026-13-01", "24/09/2026", "2026-9-4", "", "2026-09-24T00:00:00Z"])(
  "does not write out %j",
  (date) => expect(() => formatDate(date)).toThrow(RangeError),
);

test("tells a moment by the clocks of Mexico City", () => {
  expect(formatDateTime("2026-09-25T00:05:00Z")).toBe("24 de septiembre de 2026, 18:05 horas");
  expect(formatDateTime(new Date("2026-01-01T06:00:00Z"))).toBe("1 de enero de 2026, 00:00 horas");
  expect(formatInstantDate("2026-01-01T05:59:59Z")).toBe("31 de diciembre de 2025");
});

test.each(["2026-09-24T10:00:00", "2026-09-24", "ayer"])(
  "takes no moment without its offset: %j",
  (instant) => expect(() => formatDateTime(instant)).toThrow(RangeError),
);
