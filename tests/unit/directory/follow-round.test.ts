import { expect, test } from "vitest";
import type { DirectoryRecord } from "#lib/directory/directory-record.ts";
import { followRound } from "#lib/directory/follow-round.ts";

const record = (facts: Partial<DirectoryRecord>): DirectoryRecord => ({
  ...{ id: "1", kind: "STATE_OFFICE", officeId: "o", stateCode: "14", municipality: null },
  ...{ name: "", countryCode: "", city: "", address: "", phones: "", email: "", website: "" },
  ...{ holder: "", holderPosition: "", note: "" },
  ...{ confirmedOn: null, confirmedBy: "", fresh: false, revision: 1 },
  ...facts,
});

// Seven in the evening of the 20th in Mexico City, and already the 21st in Greenwich.
const openedAt = new Date("2026-01-21T01:00:00Z");

test("who confirms on the day of the opening has answered, although it is tomorrow in Greenwich", () => {
  const [sameDay, dayBefore, never] = ["2026-01-20", "2026-01-19", null].map((confirmedOn) =>
    record({ confirmedOn }),
  );
  expect(followRound([sameDay!, dayBefore!, never!], openedAt).missing).toEqual([dayBefore, never]);
});

test("only what offices write is asked about", () => {
  const office = record({});
  const abroad = record({ officeId: null, kind: "OFFICE_ABROAD" });
  const unit = record({ officeId: null, kind: "SRE_UNIT" });
  expect(followRound([office, abroad, unit], openedAt).asked).toEqual([office, abroad]);
});

test("before it is opened everybody is missing", () => {
  const confirmed = record({ confirmedOn: "2026-01-20" });
  expect(followRound([confirmed], null).missing).toEqual([confirmed]);
});
