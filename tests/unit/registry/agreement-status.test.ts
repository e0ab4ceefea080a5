import { expect, test } from "vitest";
import { agreementStatus } from "#lib/registry/agreement-status.ts";
import { explainStatus } from "#lib/registry/explain-status.ts";

const TODAY = "2026-11-23";
const NO_ACTS = { terminatedOn: null, replacedBy: null, withdrawnOn: null };
const fixed = (endsOn: string) => ({
  inForceOn: "2020-01-01",
  validity: "FIXED" as const,
  endsOn,
  ...NO_ACTS,
});
const forever = { ...fixed(""), validity: "INDEFINITE" as const, endsOn: null };

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
  const later = { ...forever, inForceOn: "2026-11-24" };
  expect(agreementStatus(later, TODAY)).toBe("UPCOMING");
  expect(agreementStatus({ ...later, validity: "FIXED", endsOn: "2027-01-01" }, TODAY)).toBe("UPCOMING");
  expect(explainStatus(later, TODAY)).toBe("Entrará en vigor el 24 de noviembre de 2026.");
});

test("the explanation names the day it ends", () => {
  expect(explainStatus(fixed("2026-11-22"), TODAY)).toBe("Su vigencia terminó el 22 de noviembre de 2026.");
  expect(explainStatus(fixed("2027-01-01"), TODAY)).toContain("1 de enero de 2027");
});

test.each([
  ["2026-11-23", null, "TERMINATED", "dejó de regir el 23 de noviembre de 2026"],
  ["2026-11-24", null, "EXPIRING", "ya se avisó su terminación"],
  ["2027-11-24", null, "IN_FORCE", "por tiempo indefinido. Dejará de regir el 24 de noviembre de 2027"],
  ["2026-11-23", "RAI-2026-00009", "REPLACED", "lo sustituyó el acuerdo RAI-2026-00009"],
  ["2026-11-24", "RAI-2026-00009", "EXPIRING", "cuando lo sustituya el acuerdo RAI-2026-00009"],
])("one that a later act ends on %s, replaced by %s, is %s", (terminatedOn, replacedBy, status, said) => {
  const ended = { ...forever, terminatedOn, replacedBy };
  expect(agreementStatus(ended, TODAY)).toBe(status);
  expect(explainStatus(ended, TODAY)).toContain(said);
});

test("a termination outlives the term, and the end that comes first is the one that is told", () => {
  expect(agreementStatus({ ...fixed("2026-01-01"), terminatedOn: "2025-06-01" }, TODAY)).toBe("TERMINATED");
  const both = { ...fixed("2027-03-01"), terminatedOn: "2027-02-01" };
  expect(explainStatus(both, TODAY)).toContain("1 de febrero de 2027");
  expect(explainStatus({ ...both, terminatedOn: "2027-04-01" }, TODAY)).toContain("1 de marzo de 2027");
});

test("a withdrawn one is withdrawn, whatever its dates", () => {
  const withdrawn = { ...fixed("2026-01-01"), terminatedOn: "2025-06-01", withdrawnOn: "2026-10-02" };
  expect(agreementStatus(withdrawn, TODAY)).toBe("WITHDRAWN");
  expect(explainStatus(withdrawn, TODAY)).toContain("2 de octubre de 2026");
});
