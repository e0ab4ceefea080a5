import { expect, test } from "vitest";
import { personSchema } from "#lib/accounts/person-name.ts";

const parse = (name: string) => personSchema.safeParse({ name, position: "Enlace" });

test("blanks are made one, and what could disguise a name is taken out", () => {
  expect(parse("  María\t José \u202e Núñez\u0000 ").data?.name).toBe("María José Núñez");
});

test("other scripts are names too", () => {
  expect(parse("王小明").data?.name).toBe("王小明");
});

test.each([
  ["", "Escriba su nombre completo."],
  [" \u200b ", "Escriba su nombre completo."],
  ["n".repeat(300), "Escriba hasta 160 caracteres."],
])("%j is refused with a sentence", (name, sentence) => {
  expect(parse(name).error?.issues[0]?.message).toBe(sentence);
});
