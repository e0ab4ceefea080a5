import { describe, expect, it } from "vitest";
import { type DraftSection, draftSchemas, TEXT_LIMITS } from "#lib/cases/request/draft-schema.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";

const schemas = draftSchemas("2026-11-21");
const parse = (section: DraftSection, values: unknown) => parseInput(schemas[section].partial(), values);

function refusalOf(section: DraftSection, values: unknown): Record<string, string> {
  try {
    parse(section, values);
  } catch (error) {
    if (error instanceof DomainError) return error.fields;
  }
  throw new Error("It was not refused");
}

describe("what is kept while drafting", () => {
  it.each([
    ["agreement", {}],
    ["agreement", { title: "", kind: "", areas: [], languages: [], purpose: "" }],
    ["counterparts", { counterparts: [] }],
    ["signature", { intendedDate: "", intendedPlace: "", eventuality: "" }],
    ["signature", { intendedDate: "2026-11-22" }],
    ["signature", { intendedDate: "2028-02-29" }],
    ["annexes", { noAnnexes: true }],
  ] as const)("%s %j", (section, values) => {
    expect(parse(section, values)).toEqual(values);
  });

  it("is cleaned of what no text has: control characters, ends of line of a form, outer blanks", () => {
    const values = { title: "  Acuerdo\u0000 de \t cooperación\r\n", purpose: "Uno\r\n\u0007Dos\ud800 " };
    expect(parse("agreement", values)).toEqual({
      title: "Acuerdo de cooperación",
      purpose: "Uno\nDos\ufffd",
    });
  });

  it("has each choice once and in order, and no blank counterpart", () => {
    expect(parse("agreement", { areas: ["turismo", "cultura", "turismo"] })).toEqual({
      areas: ["cultura", "turismo"],
    });
    const blank = { name: " ", type: "", countryCode: "", place: "" };
    const lyon = { name: "Lyon", type: "GOVERNMENT", countryCode: "FR", place: "" };
    expect(parse("counterparts", { counterparts: [blank, lyon, blank] })).toEqual({ counterparts: [lyon] });
  });
});

describe("what is refused, with a sentence beside its field", () => {
  const counterpart = { name: "Lyon", type: "GOVERNMENT", countryCode: "FR", place: "" };
  it.each([
    ["agreement", { title: "a".repeat(TEXT_LIMITS.title + 1) }, "title"],
    ["agreement", { purpose: "a".repeat(TEXT_LIMITS.long + 1) }, "purpose"],
    ["agreement", { kind: "PEACE_TREATY" }, "kind"],
    ["agreement", { areas: ["'; DROP TABLE areas"] }, "areas"],
    ["agreement", { areas: "cultura" }, "areas"],
    ["agreement", { languages: ["es", "klingon"] }, "languages"],
    ["agreement", { title: { $ne: "" } }, "title"],
    ["counterparts", { counterparts: Array(11).fill(counterpart) }, "counterparts"],
    ["counterparts", { counterparts: [{ ...counterpart, countryCode: "MX" }] }, "counterparts.0.countryCode"],
    ["counterparts", { counterparts: [counterpart, "Lyon"] }, "counterparts.1"],
    ["signature", { intendedDate: "2026-02-30" }, "intendedDate"],
    ["signature", { intendedDate: "30/12/2026" }, "intendedDate"],
    ["signature", { intendedDate: "2026-11-21" }, "intendedDate"],
    ["signature", { intendedDate: "2020-01-01" }, "intendedDate"],
    ["signature", { intendedDate: "9999-12-31" }, "intendedDate"],
    ["annexes", { noAnnexes: "si" }, "noAnnexes"],
    ["agreement", "nothing of the kind", ""],
    ["agreement", null, ""],
  ] as const)("%s %j", (section, values, field) => {
    const fields = refusalOf(section, values);
    expect(Object.keys(fields)).toEqual([field]);
    expect(fields[field]).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/);
    expect(fields[field]).not.toMatch(/invalid|expected/i);
  });
});
