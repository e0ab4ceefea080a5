import { describe, expect, test } from "vitest";
import { emailSchema, isOfDomains } from "#lib/accounts/email.ts";

describe("an address as typed", () => {
  test.each([
    ["  Ana.Ruiz@Jalisco.GOB.mx ", "ana.ruiz@jalisco.gob.mx"],
    ["ana@jalisco.gob.mx\u200b", "ana@jalisco.gob.mx"],
    ["\tana@jalisco.gob.mx\n", "ana@jalisco.gob.mx"],
    ["ana\u0000@jalisco.gob.mx", "ana@jalisco.gob.mx"],
  ])("%j is kept as %s", (typed, kept) => {
    expect(emailSchema.parse(typed)).toBe(kept);
  });

  test.each([
    "",
    "   ",
    "ana",
    "ana@",
    "@jalisco.gob.mx",
    "ana ruiz@jalisco.gob.mx",
    `${"a".repeat(300)}@x.mx`,
  ])("%j is refused", (typed) => {
    expect(emailSchema.safeParse(typed).success).toBe(false);
  });
});

describe("the institution's domains", () => {
  const domains = ["jalisco.gob.mx", "udg.mx"];
  test.each([
    ["a@jalisco.gob.mx", true],
    ["a@turismo.jalisco.gob.mx", true],
    ["a@otrojalisco.gob.mx", false],
    ["a@jalisco.gob.mx.example", false],
    ["jalisco.gob.mx@example.com", false],
    ["a@gob.mx", false],
  ])("%s: %s", (email, expected) => {
    expect(isOfDomains(email, domains)).toBe(expected);
  });
  test("with none, any address is of the institution", () => {
    expect(isOfDomains("a@example.com", [])).toBe(true);
  });
});
