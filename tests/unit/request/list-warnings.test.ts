import { describe, expect, it } from "vitest";
import type { CaseSnapshot } from "#lib/cases/case-snapshot.ts";
import type { NoticeCheck } from "#lib/cases/request/check-notice.ts";
import { listWarnings } from "#lib/cases/request/list-warnings.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";

const notice = { earliest: "2026-12-07", days: 10 } as NoticeCheck;
const request = (
  intendedDate: string | null,
  eventuality = "",
  types: CaseSnapshot["counterparts"][number]["type"][] = ["GOVERNMENT"],
) =>
  ({
    intendedDate: intendedDate && dateColumn(intendedDate),
    eventuality,
    counterparts: types.map((type) => ({ type })),
  }) as CaseSnapshot;

const keysOf = (snapshot: CaseSnapshot, earlier: Parameters<typeof listWarnings>[1]["earlier"] = null) =>
  listWarnings(snapshot, { notice, today: "2026-11-21", earlier }).map(({ key }) => key);

describe("the date of signature", () => {
  it.each([
    [null, "", []],
    ["2026-12-07", "", []],
    ["2026-12-06", "", ["short_notice"]],
    ["2026-12-06", "Visita del alcalde de Lyon.", ["declared_eventuality"]],
    ["2026-11-21", "", ["date_passed"]],
    ["2026-11-20", "Visita del alcalde de Lyon.", ["date_passed"]],
  ])("%s with eventuality «%s»", (date, eventuality, keys) => {
    expect(keysOf(request(date, eventuality))).toEqual(keys);
  });
});

it("a private counterpart is told among others, and does not keep from filing", () => {
  const warnings = listWarnings(request("2026-12-07", "", ["GOVERNMENT", "PRIVATE"]), {
    ...{ notice, today: "2026-11-21", earlier: null },
  });
  expect(warnings).toMatchObject([{ key: "private_counterpart", blocks: false }]);
});

it("an earlier case comes first, keeps from filing, and has an address only when it is one's own", () => {
  const text = "Ya existe.";
  expect(keysOf(request("2026-12-06"), { caseId: "id", message: text })).toEqual([
    "earlier_case",
    "short_notice",
  ]);
  const [foreign] = listWarnings(request(null), {
    ...{ notice, today: "2026-11-21", earlier: { caseId: null, message: text } },
  });
  expect(foreign).toMatchObject({ blocks: true, text });
  expect(foreign).not.toHaveProperty("caseId");
});
