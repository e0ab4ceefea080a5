import { expect, it } from "vitest";
import { FIELD_KEYS, fieldOf } from "#lib/registry-import/fields/import-fields.ts";
import { matchHeading, matchHeadings } from "#lib/registry-import/fields/match-headings.ts";

it.each([
  ["TÍTULO DEL ACUERDO", "title"],
  ["Entidad Federativa ", "state"],
  ["País (contraparte)", "country"],
  ["Fecha de suscripción*", "signedOn"],
  ["No. de registro", "number"],
  ["Dependencia u organismo que suscribe", "signingBody"],
  ["Estatus", null],
  ["", null],
])("«%s» is %s", (heading, field) => expect(matchHeading(heading)).toBe(field));

it("every heading of the template is understood as its own field", () => {
  expect(matchHeadings(FIELD_KEYS.map((key) => fieldOf(key).label))).toEqual(FIELD_KEYS);
});

it("takes the first of two columns for one field, and all of those that may be several", () => {
  expect(matchHeadings(["Estado", "Entidad", "Contraparte 1", "Contraparte 2"])).toEqual([
    "state",
    null,
    "counterpart",
    "counterpart",
  ]);
});
