import { describe, expect, test } from "vitest";
import { areaNameIn } from "#lib/catalogues/area-name-in.ts";
import { countryName } from "#lib/catalogues/country-name.ts";
import { languageNameIn } from "#lib/catalogues/language-name.ts";
import { languageOf, twinOf } from "#lib/i18n/translated-path.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { LOCALES, pathIn } from "#lib/kernel/language.ts";
import { parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { explainStatus } from "#lib/registry/explain-status.ts";
import { registryAddress } from "#lib/registry/registry-address.ts";
import { isPublicPath } from "#lib/security/is-public-path.ts";
import { readCost } from "#lib/security/read-cost.ts";
import { refuseRead } from "#lib/security/refuse-read.ts";
import { isKeptPath } from "#lib/web/kept-path.ts";

const PAGES = [
  "/",
  "/registro",
  "/registro/RAI-2026-00001",
  "/cifras",
  "/cifras/comparar",
  "/datos",
  "/verificar",
];

describe("addresses", () => {
  test.each(PAGES)("%s has a twin, which leads back to it and is as public", (path) => {
    const english = pathIn("en", path);
    expect(twinOf(path)).toEqual({ language: "en", path: english });
    expect(twinOf(english)).toEqual({ language: "es", path });
    expect([languageOf(path), languageOf(english)]).toEqual(["es", "en"]);
    expect(isPublicPath(english)).toBe(true);
    expect(isKeptPath(english)).toBe(isKeptPath(path));
    expect(readCost(english)).toBe(readCost(path));
  });

  test.each(["/calculadora", "/en/calculadora", "/entrada", "/registro/suscripcion.atom", "/acceso"])(
    "%s has none",
    (path) => expect(twinOf(path)).toBeNull(),
  );

  test("what is not in English is not public under /en", () => {
    expect(["/en/acceso", "/english", "/en/expedientes"].map(isPublicPath)).toEqual([false, false, false]);
    expect(languageOf("/entrada")).toBe("es");
    expect(languageOf("/en?x=1")).toBe("en");
  });

  test("a search has the same parameters in both", () => {
    const { filters } = parseAgreementQuery({ q: "agua", pais: "FR", vigencia: "por-vencer" });
    expect(registryAddress(filters, "en")).toBe(`/en${registryAddress(filters)}`);
  });
});

describe("words", () => {
  test("dates, countries, languages and areas are named in each", () => {
    expect(formatDate("2026-09-24", "en")).toBe("24 September 2026");
    expect([countryName("FR"), countryName("FR", "en")]).toEqual(["Francia", "France"]);
    expect([languageNameIn("es", "fr"), languageNameIn("en", "fr")]).toEqual(["francés", "French"]);
    expect(areaNameIn("en", "Cultura")).toBe("Culture");
  });

  test("counts are written alike in both, so that a drawing serves the two", () => {
    for (const value of [0, 999, 1350, 1_234_567.89]) {
      expect(value.toLocaleString(LOCALES.en)).toBe(value.toLocaleString(LOCALES.es));
    }
  });

  test("an area that the administrator added or renamed keeps its name", () => {
    expect(areaNameIn("en", "Océanos")).toBe("Océanos");
    expect(areaNameIn("en", "Cultura y artes")).toBe("Cultura y artes");
  });

  test("what of an address was left out is told in the reader's language", () => {
    const params = { q: "--", estado: "99", desde: "2026-02-30", pagina: "0" };
    const { ignored } = parseAgreementQuery(params, "en");
    expect(ignored).toContain("“99” was not used in “State”: it is not in the list.");
    expect(ignored).toContain(
      "“2026-02-30” was not used in “Signed from”: it is not a date that exists, such as 2026-03-31.",
    );
    expect(ignored.join(" ")).not.toMatch(/[«»ñ]|tomó en cuenta/);
    expect(ignored).toHaveLength(parseAgreementQuery(params).ignored.length);
  });

  test("a status is explained", () => {
    const dates = { inForceOn: "2020-01-01", validity: "FIXED", endsOn: "2030-12-31" } as const;
    const later = { terminatedOn: null, replacedBy: null, withdrawnOn: null };
    expect(explainStatus({ ...dates, ...later }, "2026-01-01", "en")).toBe(
      "In force since 1 January 2020 and until 31 December 2030.",
    );
  });

  test("who asked too much is told so in the language of the page", () => {
    const headers = { Accept: "text/html" };
    const { body } = refuseRead(new Request("http://localhost/en/registro", { headers }), 1);
    expect(body).toContain('<html lang="en">');
    expect(body).toContain("Wait 1 second and try again.");
    expect(body).toContain('href="/en/datos"');
  });
});
