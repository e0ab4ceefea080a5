import { expect, it } from "vitest";
import { listCountries } from "#lib/catalogues/countries.ts";
import { BASE_NETWORKS } from "#lib/networks/base-networks.ts";
import { membershipSchema, movedSchema } from "#lib/networks/memberships/membership-input.ts";
import type { PublicNetwork } from "#lib/networks/public/list-public-networks.ts";
import { selectNetworks } from "#lib/networks/public/networks-query.ts";
import { isCalled } from "#lib/networks/memberships/plan-memberships.ts";

const input = {
  ...{ since: "2019-05", fee: "1,250.50", currency: "EUR", sharesFee: "si" },
  ...{ renewsOn: "2027-01-01", responsible: "Redes" },
};

it("ships networks with keys, names and pages of their own, in countries of the catalogue", () => {
  const codes = listCountries().map(({ code }) => code);
  for (const field of ["key", "name"] as const)
    expect(new Set(BASE_NETWORKS.map((network) => network[field])).size).toBe(BASE_NETWORKS.length);
  for (const { key, name, purpose, city, countryCode, website } of BASE_NETWORKS) {
    expect(key).toMatch(/^[a-z0-9-]{1,40}$/);
    expect([name.length <= 160, purpose.length <= 600, city.length <= 120], key).toEqual([true, true, true]);
    expect((countryCode === null) === (city === ""), key).toBe(true);
    if (countryCode !== null) expect(codes).toContain(countryCode);
    expect(new URL(website).protocol).toBe("https:");
  }
});

it.each([
  ["2019", "2019-01-01", "YEAR"],
  ["2019-05", "2019-05-01", "MONTH"],
  ["2019-05-03", "2019-05-03", "DAY"],
])("a membership since %s keeps how much is known", (since, day, precision) => {
  const { since: read } = membershipSchema.parse({ ...input, since });
  expect(read.since.toISOString().slice(0, 10)).toBe(day);
  expect(read.sincePrecision).toBe(precision);
});

it.each([
  ["since", { since: "2019-13" }],
  ["since", { since: "2019-02-30" }],
  ["since", { since: "19" }],
  ["since", { since: "" }],
  ["fee", { fee: "-1" }],
  ["currency", { currency: "" }],
  ["currency", { fee: "" }],
  ["currency", { currency: "XXX" }],
  ["renewsOn", { renewsOn: "mañana" }],
])("%s is refused beside its field: %j", (field, change) => {
  const { error } = membershipSchema.safeParse({ ...input, ...change });
  expect(error?.issues.map(({ path }) => path[0])).toContain(field);
});

it("asks why of who suspends or leaves, and not of who takes it up again", () => {
  expect(movedSchema.safeParse({ state: "dejada", reason: "" }).success).toBe(false);
  expect(movedSchema.safeParse({ state: "activa", reason: "" }).success).toBe(true);
  expect(movedSchema.safeParse({ state: "otra", reason: "Porque sí, y ya." }).success).toBe(false);
});

it.each([
  ["Red de gobiernos locales ICLEI", true],
  ["iclei, sustentabilidad", true],
  ["Icleides", false],
  ["Gobiernos locales por la sustentabilidad", true],
])("«%s» names ICLEI: %s", (text, named) => {
  expect(isCalled({ name: "Gobiernos Locales por la Sustentabilidad", acronym: "ICLEI" }, text)).toBe(named);
});

it("of a state, shows the networks that have members in it, with those alone", () => {
  const network = { id: "1", key: "iclei", name: "ICLEI", acronym: "", purpose: "Clima", city: "Bonn" };
  const facts = { country: "Alemania", countryCode: "DE", website: "", takesStates: true, takesCities: true };
  const member = (stateCode: string, state: string) => ({
    office: { id: stateCode, name: `Oficina de ${state}`, stateCode, state, municipality: null },
    ...{ state: "ACTIVE" as const, since: "2019", fee: null, benefits: [] },
  });
  const one = (...members: PublicNetwork["members"]): PublicNetwork => ({
    network: { ...network, ...facts, isRetired: false, revision: 1 },
    members,
  });
  const [jalisco, yucatan] = [member("14", "Jalisco"), member("31", "Yucatán")];
  const all = [one(jalisco, yucatan), one(yucatan), one()];
  expect(selectNetworks(all, { q: null, estado: "14" })).toEqual([one(jalisco)]);
  expect(selectNetworks(all, { q: null, estado: null })).toEqual(all);
  expect(selectNetworks(all, { q: "clima YUCATAN", estado: null })).toEqual(all.slice(0, 2));
});
