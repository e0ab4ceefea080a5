import { expect, test } from "vitest";
import { ANSWER_KINDS, type AnswerKind, type Answers, worthOf } from "#lib/practices/answers.ts";
import { CRITERIA, QUESTIONS } from "#lib/practices/criteria.ts";
import { bandOf } from "#lib/practices/score-bands.ts";
import { findImprovements, scoreOf } from "#lib/practices/score.ts";
import { STRATEGIC_CRITERIA } from "#lib/practices/strategic-criteria.ts";

const all = (answer: AnswerKind, reversed: AnswerKind = answer): Answers =>
  Object.fromEntries(QUESTIONS.map((question) => [question.key, question.reversed ? reversed : answer]));

test("the method has 15 criteria, 46 questions, two of them reversed, and 10 strategic criteria", () => {
  expect(CRITERIA.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
  expect(QUESTIONS).toHaveLength(46);
  expect(new Set(QUESTIONS.map(({ key }) => key)).size).toBe(46);
  expect(QUESTIONS.filter(({ reversed }) => reversed).map(({ key }) => key)).toEqual(["3.3", "15.3"]);
  expect(CRITERIA.filter(({ questions }) => questions.length === 4).map(({ number }) => number)).toEqual([7]);
  expect(STRATEGIC_CRITERIA).toHaveLength(10);
});

test.each([
  ["YES", 1, 0],
  ["PARTLY", 0.5, 0.5],
  ["NO", 0, 1],
  ["NOT_APPLICABLE", null, null],
] as const)("%s is worth %s, and %s where a yes is unfavourable", (answer, plain, reversed) => {
  expect([worthOf(answer, false), worthOf(answer, true)]).toEqual([plain, reversed]);
});

test("the best, the worst and the middle", () => {
  expect(scoreOf(all("YES", "NO")).total).toBe(1);
  expect(scoreOf(all("NO", "YES")).total).toBe(0);
  expect(scoreOf(all("PARTLY")).total).toBe(0.5);
  // All yes: two of the fifteen criteria lose the third of their reversed question.
  expect(scoreOf(all("YES")).total).toBeCloseTo((13 + 2 * (2 / 3)) / 15, 12);
});

test("what does not apply or is not answered leaves the denominator, and is told apart", () => {
  const score = scoreOf({ "1.1": "YES", "1.2": "NOT_APPLICABLE", "2.1": "NO", "2.2": "YES", "2.3": "YES" });
  expect(score.criteria[0]).toMatchObject({ number: 1, value: 1, counted: 1, unanswered: 1 });
  expect(score.criteria[1]).toMatchObject({ number: 2, counted: 3, unanswered: 0 });
  expect(score.criteria[2]).toMatchObject({ number: 3, value: null, counted: 0, unanswered: 3 });
  expect(score.total).toBeCloseTo((1 + 2 / 3) / 2, 12);
  expect(score.unanswered).toBe(41);
});

test("without anything that counts there is no score", () => {
  expect(scoreOf({}).total).toBeNull();
  expect(scoreOf(all("NOT_APPLICABLE")).total).toBeNull();
  expect(findImprovements({})).toEqual([]);
});

test("each criterion weighs the same, and a strategic answer weighs nothing", () => {
  const four = { "7.1": "YES", "7.2": "YES", "7.3": "YES", "7.4": "YES" } as const;
  expect(scoreOf({ ...four, "1.1": "NO" }).total).toBe(0.5);
  expect(scoreOf({ ...four, "E.1": "NO" }).total).toBe(1);
});

test("the changes proposed are the best of all there are, and do what they say", () => {
  const answers = all("PARTLY");
  for (const [at, { key }] of QUESTIONS.entries()) {
    (answers as Record<string, AnswerKind>)[key] = ANSWER_KINDS[at % 4]!;
  }
  const { total } = scoreOf(answers);
  const gains = QUESTIONS.flatMap(({ key }) =>
    answers[key] === "NOT_APPLICABLE"
      ? []
      : (["YES", "NO"] as const).map((to) => scoreOf({ ...answers, [key]: to }).total! - total!),
  ).toSorted((a, b) => b - a);
  const proposed = findImprovements(answers);
  expect(proposed).toHaveLength(3);
  expect(proposed.map(({ gain }) => gain)).toEqual(gains.slice(0, 3));
  for (const { key, to, gain } of proposed) {
    expect(gain).toBeGreaterThan(0);
    expect(scoreOf({ ...answers, [key]: to }).total! - total!).toBe(gain);
  }
});

test("a reversed question is improved with a no; a perfect practice has nothing to change", () => {
  expect(findImprovements({ "3.1": "YES", "3.2": "YES", "3.3": "YES" })).toMatchObject([
    { key: "3.3", to: "NO", criterion: "Eficacia" },
  ]);
  expect(findImprovements(all("YES", "NO"))).toEqual([]);
});

test.each([
  [0, "starting"],
  [0.494, "starting"],
  [0.495, "developing"],
  [0.69, "developing"],
  [0.7, "solid"],
  [0.844, "solid"],
  [0.85, "exemplary"],
  [1, "exemplary"],
])("a score of %d is %s, as it is read", (score, band) => {
  expect(bandOf(score)).toBe(band);
});
