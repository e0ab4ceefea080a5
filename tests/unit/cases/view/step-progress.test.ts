import { expect, test } from "vitest";
import { stepProgress } from "#lib/cases/view/step-progress.ts";
import type { Step } from "#lib/generated/prisma/enums.ts";
import { STEP_ORDER } from "#lib/workflow/steps.ts";

const instant = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));

/** A row of the history: who took the case from one step to another, at an hour. */
const row = (fromStep: Step | null, toStep: Step, hour: number, actorName = "Ana") => ({
  ...{ fromStep, toStep, actorName, at: instant(hour) },
});

/** Every step left for the next, an hour each. */
const walked = STEP_ORDER.slice(0, -1).map((step, place) => row(step, STEP_ORDER[place + 1]!, place));

test("a step behind says when it was left and by whom; the one in course and those ahead say nothing yet", () => {
  const progress = stepProgress({ step: "draft", status: "DRAFT", outcome: null }, [
    row(null, "request", 0),
    row("request", "draft", 1, "Beto"),
  ]);
  expect(progress[0]).toEqual({ step: "request", state: "done", at: instant(1), actor: "Beto" });
  expect(progress[1]).toEqual({ step: "draft", state: "current", at: null, actor: null });
  expect(progress.slice(2).every(({ state, at }) => state === "pending" && at === null)).toBe(true);
});

test("a registered case has its twelve steps done, each with its date and its person", () => {
  const history = [...walked, row("closing", "closing", 20, "Graciela")];
  const progress = stepProgress({ step: "closing", status: "CLOSED", outcome: "REGISTERED" }, history);
  expect(progress.map(({ state }) => state)).toEqual(STEP_ORDER.map(() => "done"));
  expect(progress.every(({ at, actor }) => at !== null && actor !== null)).toBe(true);
  expect(progress.at(-1)).toMatchObject({ at: instant(20), actor: "Graciela" });
});

test("a step done twice says the last time", () => {
  const history = [
    ...walked.slice(0, 9),
    row("registration_request", "signature", 30),
    row("signature", "registration_request", 40, "Beto"),
  ];
  const progress = stepProgress({ step: "registration_request", status: "ACTIVE", outcome: null }, history);
  expect(progress.find(({ step }) => step === "signature")).toMatchObject({ at: instant(40), actor: "Beto" });
});

test("an assignment, which leads nowhere, does not pass for the end of a step", () => {
  const progress = stepProgress({ step: "referral", status: "ACTIVE", outcome: null }, [
    ...walked.slice(0, 4),
    row("referral", "referral", 10),
  ]);
  expect(progress.find(({ step }) => step === "referral")).toMatchObject({ state: "current", at: null });
});

test("what ended early shows where it stopped and what it will never reach", () => {
  const progress = stepProgress(
    { step: "opinion", status: "CLOSED", outcome: "WITHDRAWN" },
    walked.slice(0, 6),
  );
  expect(progress[6]).toMatchObject({ step: "opinion", state: "returned" });
  expect(progress.slice(7).every(({ state }) => state === "skipped")).toBe(true);
});
