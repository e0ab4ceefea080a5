import { describe, expect, it } from "vitest";
import { findStateCode, isStateName } from "#lib/catalogues/state-spellings.ts";
import { STATES } from "#lib/catalogues/states.ts";

describe("the state that a spelling names", () => {
  it.each(STATES)("knows %s by its code, name, abbreviation and title", (code, name, abbreviation) => {
    const written = [
      code,
      String(Number(code)),
      name,
      name.toUpperCase(),
      ` ${name}  `,
      abbreviation,
      `${abbreviation}.`,
    ];
    for (const spelling of written) expect(findStateCode(spelling), spelling).toBe(code);
    expect(findStateCode(`Gobierno del Estado de ${name.replace("Estado de ", "")}`)).toBe(code);
    expect(findStateCode(`Estado Libre y Soberano de ${name.replace("Estado de ", "")}`)).toBe(code);
  });

  it.each([
    ["19", ["NL", "N.L.", "N. L.", "Nuevo Leon", "nvo. león", "NUEVO LEÓN "]],
    [
      "15",
      [
        "Edomex",
        "EdoMex",
        "Edo. Méx.",
        "Edo. de México",
        "México (Estado)",
        "MEX",
        "Estado de Mexico",
        "Méx.",
      ],
    ],
    [
      "09",
      [
        "CDMX",
        "DF",
        "D.F.",
        "Distrito Federal",
        "Cd. de México",
        "México, D.F.",
        "Gobierno de la Ciudad de México",
      ],
    ],
    ["23", ["QRoo", "Q. Roo", "Q.R.", "Quintana Roó"]],
    ["24", ["SLP", "S.L.P.", "San Luis Potosi", "San Luis Potosí, S.L.P."]],
    ["03", ["BCS", "B.C.S.", "Baja California Sur"]],
    ["02", ["BC", "B.C.", "Baja California Norte"]],
    ["30", ["Ver.", "Veracruz de Ignacio de la Llave", "VERACRUZ-LLAVE"]],
    ["05", ["Coah.", "Coahuila de Zaragoza"]],
    ["16", ["Mich.", "Michoacán de Ocampo", "Estado Libre y Soberano de Michoacán de Ocampo"]],
    ["11", ["Gto", "Gto."]],
    ["14", ["Jal", "Jal.", "Gob. de Jalisco", "Gobierno de Jalisco"]],
  ])("%s", (code, written) => {
    for (const spelling of written) expect(findStateCode(spelling), spelling).toBe(code);
  });

  it.each(["", "México", "33", "0", "Texas", "Baja", "Guadalajara", "Estado", "Estado de", "ñ"])(
    "refuses «%s»",
    (written) => expect(findStateCode(written)).toBeNull(),
  );

  it("tells the catalogue's name from another spelling of it", () => {
    expect(isStateName("nuevo leon")).toBe(true);
    expect(isStateName("NL")).toBe(false);
  });
});
