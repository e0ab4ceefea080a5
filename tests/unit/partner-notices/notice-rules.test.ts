import { describe, expect, it } from "vitest";
import { phaseOfNotice } from "#lib/partner-notices/notice-phase.ts";
import { noticeSchema } from "#lib/partner-notices/notice-input.ts";
import { readNoticeCode } from "#lib/partner-notices/public/notice-paths.ts";
import { readNoticesQuery, selectNotices, takesCountry } from "#lib/partner-notices/public/notices-query.ts";
import type { NoticeView } from "#lib/partner-notices/notice-view.ts";
import { noticeInput } from "#tests/support/sample-notice.ts";

const notice = (change: Partial<NoticeView>): NoticeView => ({
  ...{ id: "1", code: "BC-2027-00001", state: "PUBLISHED", phase: "OPEN", title: "Mercados que composten" },
  office: { id: "o", name: "Oficina", stateCode: "14", state: "Jalisco", municipality: null },
  ...{ offers: "Diez mercados.", seeks: "Una ciudad.", areas: [{ key: "turismo", name: "Turismo" }] },
  ...{ kinds: [], countries: [], regions: [], languages: ["es"], modality: "DECENTRALISED" },
  ...{ population: null, validUntil: "2027-06-30", contactEmail: "a@ejemplo.gob.mx", closedAt: null },
  ...{ publishedAt: new Date("2027-03-01"), outcome: null, outcomeText: "", revision: 1 },
  ...{ updatedAt: new Date("2027-03-01"), updatedBy: "nadie" },
  ...change,
});

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

  it.each([
    [{}, "last open first late expired closed"],
    [{ situacion: "vencido" }, "expired"],
    [{ estado: "31" }, "late"],
    [{ area: "salud" }, "first"],
    [{ lengua: "fr" }, "last"],
    // Who says nothing of the kind of partner takes any.
    [{ contraparte: "academia" }, "last open late expired closed"],
    [{ pais: "FR" }, "last open late expired closed"],
    [{ q: "YUCATAN" }, "late"],
  ])("is found by %j, the open ones first and the last published before", (params, ids) => {
    const of = (id: string, day: string, change: Partial<NoticeView> = {}) =>
      notice({ id, publishedAt: new Date(day), ...change });
    const yucatan = { id: "p", name: "Otra", stateCode: "31", state: "Yucatán", municipality: null };
    const notices = [
      of("closed", "2027-05-01", { phase: "CLOSED" }),
      of("expired", "2027-04-01", { phase: "EXPIRED" }),
      of("late", "2027-01-01", { office: yucatan }),
      of("first", "2027-01-02", {
        ...{ areas: [{ key: "salud", name: "Salud" }], kinds: ["LOCAL_GOVERNMENT"], regions: ["ASIA"] },
      }),
      of("open", "2027-01-03"),
      of("last", "2027-03-01", { languages: ["es", "fr"] }),
    ];
    const found = selectNotices(notices, readNoticesQuery(params).filters);
    expect(found.map(({ id }) => id).join(" ")).toBe(ids);
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
