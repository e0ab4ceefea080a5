import { describe, expect, it } from "vitest";
import { phaseOfNotice } from "#lib/partner-notices/notice-phase.ts";
import { noticeSchema } from "#lib/partner-notices/notice-input.ts";
import { readNoticeCode } from "#lib/partner-notices/public/notice-paths.ts";
import { readNoticesQuery, takesCountry } from "#lib/partner-notices/public/notices-query.ts";
import { noticeInput } from "#tests/support/sample-notice.ts";

describe("a notice", () => {
  it.each([
    ["PUBLISHED", "2027-03-01", "OPEN"],
    ["PUBLISHED", "2027-02-28", "EXPIRED"],
    ["DRAFT", "2020-01-01", "DRAFT"],
    ["CLOSED", "2030-01-01", "CLOSED"],
  ] as const)("%s until %s is %s on the first of March", (state, validUntil, phase) => {
    expect(phaseOfNotice({ state, validUntil }, "2027-03-01")).toBe(phase);
  });

  it.each([
    [{ countries: [], regions: [] }, "JP", true],
    [{ countries: [{ code: "FR", name: "Francia" }], regions: [] }, "FR", true],
    [{ countries: [{ code: "FR", name: "Francia" }], regions: [] }, "IT", false],
    [{ countries: [], regions: ["EUROPE" as const] }, "IT", true],
    [{ countries: [], regions: ["EUROPE" as const] }, "JP", false],
  ])("%j takes %s: %s", (notice, code, takes) => {
    expect(takesCountry(notice, code)).toBe(takes);
  });

  it.each(["", "BC-2026", "BC-2026-1", "AII-2026-00001", "BC-2026-00001/..", "‮BC-2026-00001"])(
    "«%s» is no code",
    (typed) => expect(readNoticeCode(typed)).toBeNull(),
  );

  it("reads what a form sends, and says beside which field what it could not", () => {
    expect(noticeSchema.parse(noticeInput)).toMatchObject({
      population: 1476491,
      kinds: ["LOCAL_GOVERNMENT", "ACADEMIC"],
      regions: ["LATIN_AMERICA"],
    });
    for (const [field, value] of [
      ["title", "corto"],
      ["areas", ""],
      ["languages", ""],
      ["regions", "global-u-organismos"],
      ["kinds", "nadie"],
      ["countries", "Francia"],
      ["population", "0"],
      ["population", "1e9"],
      ["validUntil", "2027-02-30"],
      ["contactEmail", "no es un correo"],
    ] as const) {
      const result = noticeSchema.safeParse({ ...noticeInput, [field]: value });
      expect(
        result.error?.issues.map(({ path }) => path[0]),
        `${field}: ${value}`,
      ).toEqual([field]);
    }
  });

  it("leaves out of a list what an address says and nobody understands", () => {
    const { filters, ignored } = readNoticesQuery({
      pais: "MX",
      lengua: "xx",
      area: "' OR 1=1",
      estado: "99",
    });
    expect(Object.values(filters).every((value) => value === null)).toBe(true);
    expect(ignored).toHaveLength(4);
  });
});
