import { expect, test } from "vitest";
import { PRACTICES_ELSEWHERE } from "#lib/demo/practices/practices-elsewhere.ts";
import { PRACTICES_WEST } from "#lib/demo/practices/practices-west.ts";
import { ASKED } from "#lib/practices/answer-evaluation.ts";
import { CRITERIA } from "#lib/practices/criteria.ts";

const practices = [...PRACTICES_WEST, ...PRACTICES_ELSEWHERE];

test.each(practices.flatMap(({ name, judgements }) => judgements.map((one) => [name, one] as const)))(
  "«%s»: its answers are those of the method",
  (_, { answers, evidence }) => {
    const groups = answers.split(" ");
    expect(groups.slice(0, 15).map(({ length }) => length)).toEqual(
      CRITERIA.map(({ questions }) => questions.length),
    );
    expect(answers).toMatch(/^[spnx -]+$/);
    for (const question of Object.keys(evidence)) expect(ASKED).toContain(question);
  },
);
