import { describe, expect, it } from "vitest";
import { understand } from "./understand.ts";

const said = (notes: readonly string[], words: string) => notes.some((note) => note.includes(words));

describe("a row of the file", () => {
  it("gives all that it says, and says what it takes by default", () => {
    const { facts, refusals, notes, defaults, stated } = understand();
    expect(notes).toEqual([]);
    expect(refusals).toEqual([]);
    expect(facts).toMatchObject({
      ...{
        title: "Acuerdo de hermanamiento entre Guadalajara y Lyon",
        kind: "OTHER",
        level: "STATE",
        stateCode: "14",
      },
      ...{ signedOn: "1998-03-15", signedPrecision: "DAY", inForceOn: "1998-03-15", validity: "INDEFINITE" },
      ...{ registeredOn: "2026-11-21", signingBody: "No consta", signedPlace: "No consta" },
      counterparts: [{ name: "Ciudad de Lyon", type: "GOVERNMENT", countryCode: "FR", place: "" }],
    });
    for (const words of [
      "Tipo de instrumento",
      "Nivel",
      "Vigencia",
      "Entrada en vigor",
      "Fecha de registro",
      "Lugar de firma",
    ])
      expect(said(defaults, `${words}: no viene`), words).toBe(true);
    expect(stated).not.toContain("kind");
  });

  it.each([
    ["title", "S/D"],
    ["state", ""],
    ["state", "Texas"],
    ["state", "México"],
    ["counterpart", "---"],
    ["signedOn", "sin fecha"],
    ["signedOn", "31/02/2001"],
    ["signedOn", "2027-01-01"],
    ["country", "Franxia"],
    ["counterpartType", "verde"],
    ["level", "federal"],
    ["level", "Municipal"],
    ["inForceOn", "1997"],
    ["endsOn", "1990"],
    ["registeredOn", "1990"],
    ["title", "a".repeat(301)],
    ["number", "RAI 12*"],
    ["title", "M\ufffdxico"],
  ] as const)("is refused, with its reason, when %s is «%s»", (field, text) => {
    const { facts, refusals } = understand({ [field]: text });
    expect(facts === null || refusals.length > 0).toBe(true);
    expect(refusals.join(" ").length).toBeGreaterThan(10);
  });

  it("tells several counterparts of one cell, with their countries", () => {
    const { facts, notes, defaults } = understand({
      counterpart: "1) Ciudad de Lyon (Lyon, Francia)\n2) Universidad de Chile;  UNESCO",
      country: "",
    });
    expect(facts!.counterparts).toEqual([
      { name: "Ciudad de Lyon", type: "GOVERNMENT", countryCode: "FR", place: "Lyon" },
      { name: "Universidad de Chile", type: "PRIVATE", countryCode: null, place: "" },
      { name: "UNESCO", type: "INTERNATIONAL_ORGANIZATION", countryCode: null, place: "" },
    ]);
    expect(said(notes, "3 contrapartes")).toBe(true);
    expect(said(defaults, "por su nombre")).toBe(true);
  });

  it("gives each counterpart its country, or all of them one; otherwise it does not guess", () => {
    const two = "Ciudad de Lyon; Ciudad de Turín";
    const codes = (country: string) =>
      understand({ counterpart: two, country }).facts?.counterparts.map((c) => c.countryCode);
    expect(codes("Francia; Italia")).toEqual(["FR", "IT"]);
    expect(codes("EUA")).toEqual(["US", "US"]);
    expect(codes("Francia; Italia; España")).toBeUndefined();
  });

  it("keeps parentheses that name no country", () => {
    expect(understand({ counterpart: "Programa de Desarrollo (PNUD)" }).facts!.counterparts[0]!.name).toBe(
      "Programa de Desarrollo (PNUD)",
    );
  });

  it.each([
    ["indefinida", "INDEFINITE", null],
    ["Indeterminada", "INDEFINITE", null],
    ["5 años", "FIXED", "2003-03-15"],
    ["cinco (5) años", "FIXED", "2003-03-15"],
    ["18 meses", "FIXED", "1999-09-15"],
    ["hasta 2030", "FIXED", "2030-12-31"],
    ["hasta el 31 de enero de 2030", "FIXED", "2030-01-31"],
    ["3 años, prórroga automática", "AUTOMATIC_RENEWAL", "2001-03-15"],
    ["Renovación automática", "INDEFINITE", null],
    ["vigente", "INDEFINITE", null],
  ])("of «%s» the validity is %s until %s", (validity, kind, endsOn) => {
    expect(understand({ validity }).facts).toMatchObject({ validity: kind, endsOn });
  });

  it("ends on the last day of a month or year", () => {
    expect(understand({ endsOn: "2005" }).facts).toMatchObject({ validity: "FIXED", endsOn: "2005-12-31" });
    expect(understand({ endsOn: "feb-2004", validity: "determinada" }).facts).toMatchObject({
      endsOn: "2004-02-29",
    });
  });

  it("keeps how much of the date of signature is known", () => {
    const { facts, notes } = understand({ signedOn: "1998", inForceOn: "1998" });
    expect(facts).toMatchObject({ signedOn: "1998-01-01", signedPrecision: "YEAR", inForceOn: "1998-01-01" });
    expect(said(notes, "solo se sabe el año")).toBe(true);
    expect(understand({ signedOn: "mar-98" }).facts).toMatchObject({
      signedOn: "1998-03-01",
      signedPrecision: "MONTH",
    });
  });

  it("takes the year of the number for the registration", () => {
    expect(understand({ number: "rai/1999/12" })).toMatchObject({
      number: "RAI-1999-12",
      facts: { registeredOn: "1999-01-01" },
    });
    expect(understand({ number: "RAI-1998-00012" }).facts!.registeredOn).toBe("1998-03-15");
    expect(understand({ number: "RAI-1990-00012" }).facts!.registeredOn).toBe("2026-11-21");
  });

  it("knows areas and languages by other words, and leaves out and says the rest", () => {
    const { facts, notes } = understand({
      areas: "Ciencia y tecnología; cultural, TURISMO y astrología",
      languages: "Español e inglés / klingon",
    });
    expect(facts!.areas).toEqual(["ciencia_tecnologia", "cultura", "turismo"]);
    expect(facts!.languages).toEqual(["es", "en"]);
    expect(said(notes, "astrología")).toBe(true);
    expect(said(notes, "klingon")).toBe(true);
  });

  it("cleans blanks and broken accents, and says the accents", () => {
    const { facts, notes } = understand({
      title: "\u00a0 Acuerdo  de\u200b MÃ©rida\n y\tLyon ",
      municipality: "H. Ayuntamiento de Mérida",
    });
    expect(facts).toMatchObject({
      title: "Acuerdo de Mérida y Lyon",
      municipality: "Mérida",
      level: "MUNICIPAL",
    });
    expect(said(notes, "se repararon sus acentos")).toBe(true);
    expect(said(notes, "Municipio: «H. Ayuntamiento de Mérida»")).toBe(true);
  });

  it("takes what a formula gave, and refuses one that gave nothing or an error", () => {
    expect(said(understand({ title: { text: "Acuerdo", origin: "formula" } }).notes, "fórmula")).toBe(true);
    expect(understand({ title: { text: "", origin: "formula_without_value" } }).refusals[0]).toContain(
      "fórmula sin resultado",
    );
    expect(understand({ title: { text: "#REF!", origin: "error" } }).refusals[0]).toContain("#REF!");
  });

  it("says every spelling that it interpreted", () => {
    const { notes } = understand({
      state: "Jal.",
      country: "Francia",
      kind: "Hermanamiento de ciudades",
      signedOn: "15/03/98",
    });
    for (const words of [
      "«Jal.» se entendió como Jalisco",
      "«Hermanamiento de ciudades» se entendió como «Hermanamiento»",
      "«15/03/98» se entendió como 15 de marzo de 1998",
    ])
      expect(said(notes, words), words).toBe(true);
  });
});
