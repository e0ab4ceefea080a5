import { expect, it } from "vitest";
import { validValues } from "#lib/editing/valid-values.ts";
import { draftSchemas } from "#lib/cases/request/draft-schema.ts";

const { agreement, counterparts, signature } = draftSchemas("2026-11-21");
const row = { name: "Ciudad de Lyon", type: "GOVERNMENT", countryCode: "FR", place: "" };

it("keeps each field that may be kept, whatever is wrong beside it", () => {
  const typed = { intendedDate: "2026-11-20", intendedPlace: " Guadalajara ", eventuality: "" };
  expect(validValues(signature, typed)).toEqual({ intendedPlace: "Guadalajara", eventuality: "" });
});

it("waits with a list while one of its rows is wrong", () => {
  const typed = { counterparts: [row, { ...row, countryCode: "MX" }] };
  expect(validValues(counterparts, typed)).toEqual({});
});

it("compares equal to what is kept when nothing was typed, in the order of the schema", () => {
  const blank = { name: "", type: "", countryCode: "", place: "" };
  expect(validValues(counterparts, { counterparts: [row, blank] })).toEqual({ counterparts: [row] });
  const kept = { title: "A", kind: "", signingBody: "", signingBodyPowers: "", areas: ["cultura"] };
  const whole = { ...kept, languages: ["es", "fr"], purpose: "" };
  const drawn = { purpose: "", languages: ["fr", "es"], ...kept, other: "left out" };
  expect(JSON.stringify(validValues(agreement, drawn))).toBe(JSON.stringify(whole));
});
