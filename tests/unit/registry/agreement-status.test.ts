import { expect, test } from "vitest";
import { agreementStatus } from "#lib/registry/agreement-status.ts";
import { explainStatus } from "#lib/registry/explain-status.ts";

const TODAY = "2026-11-23";
const fixed = (endsOn: string) => ({ inForceOn: "2020-01-01", validity: "FIXED" as const, endsOn });

test.each([
  ["2026-11-22", "EXPIRED"],
  ["2026-11-23", "EXPIRING"],
  ["2027-11-23", "EXPIRING"],
  ["2027-11-24", "IN_FORCE"],
])("a fixed term that ends on %s is %s", (endsOn, status) => {
  expect(agreementStatus(fixed(endsOn), TODAY)).toBe(status);
});

test("twelve months from 29 February end on the 28th", () => {
  expect(agreementStatus(fixed("2029-02-28"), "2028-02-29")).toBe("EXPIRING");
  expect(agreementStatus(fixed("2029-03-01"), "2028-02-29")).toBe("IN_FORCE");
});

test("what renews itself outlives its first period", () => {
  const renewed = { ...fixed("2024-01-01"), validity: "AUTOMATIC_RENEWAL" as const };
  expect(agreementStatus(renewed, TODAY)).toBe("IN_FORCE");
  expect(explainStatus(renewed, TODAY)).toContain("se renueva");
});

test("before its day it is not in force yet, whatever its term", () => {
  const later = { inForceOn: "2026-11-24", validity: "INDEFINITE" as const, endsOn: null };
  expect(agreementStatus(later, TODAY)).toBe("UPCOMING");
  expect(agreementStatus({ ...later, validity: "FIXED", endsOn: "2027-01-01" }, TODAY)).toBe("UPCOMING");
  expect(explainStatus(later, TODAY)).toBe("Entrará en vigor el 24 de noviembre de 2026.");
});

test("the explanation names the day it ends", () => {
  expect(explainStatus(fixed("2026-11-22"), TODAY)).toBe("Su vigencia terminó el 22 de noviembre de 2026.");
  expect(explainStatus(fixed("2027-01-01"), TODAY)).toContain("1 de enero de 2027");
});
