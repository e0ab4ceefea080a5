import { expect, test } from "vitest";
import { sayDates } from "#lib/missions/reading/say-place.ts";
import { readCommitment } from "#lib/missions/results/commitment-state.ts";
import type { ReadResult } from "#lib/missions/results/result.ts";
import { sayResult, tellResult } from "#lib/missions/results/say-result.ts";
import { sayWait } from "#lib/missions/results/say-wait.ts";

const TODAY = "2027-07-01";
let made = 0;

function result(change: Partial<ReadResult>): ReadResult {
  made += 1;
  return {
    ...{ id: String(made), kind: "FOLLOW_UP", happenedOn: "2027-06-01", note: "Nota interna", dueOn: "" },
    ...{ agreement: null, case: null, project: "", amount: "", currency: "", byName: "Ana" },
    ...{ at: new Date("2027-06-01T18:00:00Z"), takenBack: null, ...change },
  };
}
const read = (...results: ReadResult[]) => readCommitment({ dueOn: "2027-06-30", results }, TODAY);

const AGREEMENT = { number: "RAI-2027-00001", title: "Acuerdo", registeredOn: "2027-06-20" };
const CASE = { id: "c", folio: "AII-2027-00001", isClosed: false };
const TAKEN_BACK = { at: new Date(), by: "Ana", reason: "Error" };

test.each<[string, ReadResult[], string, number]>([
  ["nothing said", [], "OVERDUE", 0],
  ["a follow-up without a date", [result({})], "OVERDUE", 0],
  ["a follow-up until today", [result({ dueOn: TODAY })], "OPEN", 0],
  ["a case under way", [result({ kind: "CASE", case: CASE })], "OVERDUE", 0],
  [
    "a case that ended in an agreement",
    [result({ kind: "CASE", case: CASE, agreement: AGREEMENT })],
    "SETTLED",
    1,
  ],
  ["nothing came of it", [result({ kind: "NOTHING" })], "SETTLED", 1],
  ["something came after all", [result({ kind: "NOTHING" }), result({ kind: "PROJECT" })], "SETTLED", 1],
  ["two things came of it", [result({ kind: "PROJECT" }), result({ kind: "INVESTMENT" })], "SETTLED", 2],
  ["what came was taken back", [result({ kind: "PROJECT", takenBack: TAKEN_BACK })], "OVERDUE", 0],
  ["its new date was taken back", [result({ dueOn: "2027-12-01", takenBack: TAKEN_BACK })], "OVERDUE", 0],
])("%s", (_name, results, state, settling) => {
  const reading = read(...results);
  expect([reading.state, reading.settling.length]).toEqual([state, settling]);
});

test("what is told of a result has neither its note, its case nor its author", () => {
  const told = tellResult(result({ kind: "CASE", case: CASE }));
  expect(JSON.stringify(told)).not.toMatch(/Nota interna|AII-2027|Ana/);
  expect(sayResult(told)).toBe("Acuerdo en trámite");
});

test("a wait is said from the day on which it is read", () => {
  expect(
    ["2027-06-28", "2027-06-30", TODAY, "2027-07-02", "2027-08-01"].map((day) => sayWait(day, TODAY)),
  ).toEqual([...["hace 3 días", "hace un día", "hoy", "en un día", "en 31 días"]]);
});

test("dates are said with what they share once", () => {
  const say = (startsOn: string, endsOn: string) => sayDates({ startsOn, endsOn });
  expect(say("2027-05-03", "2027-05-03")).toBe("3 de mayo de 2027");
  expect(say("2027-05-03", "2027-05-06")).toBe("del 3 al 6 de mayo de 2027");
  expect(say("2027-04-28", "2027-05-03")).toBe("del 28 de abril al 3 de mayo de 2027");
  expect(say("2026-12-30", "2027-01-02")).toBe("del 30 de diciembre de 2026 al 2 de enero de 2027");
});
