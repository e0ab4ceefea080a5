import { expect, test } from "vitest";
import { wordForms } from "#lib/cases/inbox/word-forms.ts";

test.each([
  ["acuerdos", ["acuerdo"]],
  ["ciudades", ["ciudad"]],
  ["Cooperaciones", ["Cooperacion"]],
  ["París", ["Parí"]],
  ["raíces", ["raíc", "raíz"]],
  ["raíz", ["raíz", "raíces"]],
  ["paz", ["paz"]],
  ["mes", ["mes"]],
  ["AII-2026-00042", ["AII-2026-00042"]],
  ["2026-z", ["2026-z"]],
])("%s → %j", (word, forms) => {
  expect(wordForms(word)).toEqual(forms);
});
