import { describe, expect, it } from "vitest";
import { firstDay, lastDay, precisionOf, readDate } from "#lib/registry-import/understanding/read-date.ts";

const read = (written: string) => {
  const date = readDate(written, undefined, 2026);
  return date && `${firstDay(date)} ${precisionOf(date)}`;
};

describe("a date written by people", () => {
  it.each([
    ["1998-03-15", "1998-03-15 DAY"],
    ["1998-03-15T00:00:00", "1998-03-15 DAY"],
    ["1998-03-15 00:00:00.000", "1998-03-15 DAY"],
    ["1998/3/5", "1998-03-05 DAY"],
    ["19980315", "1998-03-15 DAY"],
    ["15/03/1998", "1998-03-15 DAY"],
    ["5/3/1998", "1998-03-05 DAY"],
    ["15-03-1998", "1998-03-15 DAY"],
    ["15.03.1998", "1998-03-15 DAY"],
    ["15 03 1998", "1998-03-15 DAY"],
    ["15/03/98", "1998-03-15 DAY"],
    ["15/03/05", "2005-03-15 DAY"],
    ["03/25/2004", "2004-03-25 DAY"],
    ["15/03/1998 12:30 p.m.", "1998-03-15 DAY"],
    ["marzo 98", "1998-03-01 MONTH"],
    ["15 de marzo de 1998", "1998-03-15 DAY"],
    ["15 de Marzo del 1998.", "1998-03-15 DAY"],
    ["Domingo, 15 de marzo de 1998", "1998-03-15 DAY"],
    ["el día 15 de marzo del año 1998", "1998-03-15 DAY"],
    ["1o. de enero de 2001", "2001-01-01 DAY"],
    ["1º de enero de 2001", "2001-01-01 DAY"],
    ["1ro de enero de 2001", "2001-01-01 DAY"],
    ["primero de enero de 2001", "2001-01-01 DAY"],
    ["15-mar-98", "1998-03-15 DAY"],
    ["15/mar/1998", "1998-03-15 DAY"],
    ["March 15, 1998", "1998-03-15 DAY"],
    ["15th March 1998", "1998-03-15 DAY"],
    ["29/02/2024", "2024-02-29 DAY"],
    ["marzo de 1998", "1998-03-01 MONTH"],
    ["Marzo 1998", "1998-03-01 MONTH"],
    ["mar-98", "1998-03-01 MONTH"],
    ["sept. 2010", "2010-09-01 MONTH"],
    ["03/1998", "1998-03-01 MONTH"],
    ["1998-03", "1998-03-01 MONTH"],
    ["1998", "1998-01-01 YEAR"],
    ["ca. 1998", "1998-01-01 YEAR"],
    ["aprox. 1998", "1998-01-01 YEAR"],
    ["año 1998", "1998-01-01 YEAR"],
    ["35869", "1998-03-15 DAY"],
    ["35869.75", "1998-03-15 DAY"],
  ])("«%s» is %s", (written, expected) => expect(read(written)).toBe(expected));

  it.each([
    "31/02/2001",
    "29/02/2023",
    "32 de marzo de 1998",
    "1998-13-01",
    "1998-2003",
    "marzo",
    "15 de marzo",
    "marzo 15",
    "ayer",
  ])("«%s» is none", (written) => expect(read(written)).toBeNull());
  it.each(["", "0", "12", "1700", "9999", "99999999", "3/1998/15", "foo 1998 bar", "1/2/3/4", "=HOY()"])(
    "«%s» is none",
    (written) => expect(read(written)).toBeNull(),
  );

  it("ends with its last day when only the month or the year is known", () => {
    expect(lastDay(readDate("febrero de 2024", undefined, 2026)!)).toBe("2024-02-29");
    expect(lastDay(readDate("2024", undefined, 2026)!)).toBe("2024-12-31");
  });

  it("says what somebody else could have read otherwise", () => {
    expect(readDate("05/03/2004", undefined, 2026)!.interpreted).toBe(true);
    expect(readDate("2004-03-05", undefined, 2026)!.interpreted).toBe(false);
    expect(readDate("2004-03-05", "excel_date", 2026)!.interpreted).toBe(false);
  });
});
