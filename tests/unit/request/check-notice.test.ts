import { describe, expect, it } from "vitest";
import { checkNotice } from "#lib/cases/request/check-notice.ts";
import type { Calendar } from "#lib/calendar/types.ts";
import type { Procedure } from "#lib/procedure/load-procedure.ts";
import { LFT, nonWorking } from "#tests/unit/calendar/sample-calendars.ts";

const procedure = {
  rule: () => ({ value: 10, legalBasis: "Procedimiento publicado por la SRE, paso 6" }),
} as unknown as Procedure;

const checkAt = (instant: string, calendar: Calendar = LFT) =>
  checkNotice({ calendar, procedure, today: instant.slice(0, 10) }, new Date(instant));

describe("the earliest signature", () => {
  // Examples of the published procedure, ten business days under LFT 74.
  it.each([
    ["2026-03-02T16:00:00Z", "2026-03-17"],
    ["2026-09-09T16:00:00Z", "2026-09-24"],
    ["2026-12-18T16:00:00Z", "2027-01-05"],
  ])("of a request filed at %s is %s", (instant, earliest) => {
    expect(checkAt(instant)).toMatchObject({ earliest, receivedLater: null });
  });

  it("moves when it is filed after hours, and says why", () => {
    const check = checkAt("2026-03-03T00:30:00Z");
    expect(check).toMatchObject({ receivedOn: "2026-03-03", earliest: "2026-03-18" });
    expect(check.receivedLater).toContain("18:00");
  });

  it("moves with a day declared non-working", () => {
    const calendar = { ...LFT, overrides: [nonWorking("2026-03-05")] };
    expect(checkAt("2026-03-02T16:00:00Z", calendar).earliest).toBe("2026-03-18");
  });
});

it("shows every day from today to the earliest signature", () => {
  const { strip } = checkAt("2026-11-21T16:00:00Z");
  expect(strip[0]?.date).toBe("2026-11-21");
  expect(strip.at(-1)).toMatchObject({ date: "2026-12-07", kind: "due" });
  expect(strip.filter((day) => day.kind === "counted" || day.kind === "due")).toHaveLength(10);
});
