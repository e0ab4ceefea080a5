import { findStateCode, isStateName } from "#lib/catalogues/state-spellings.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { plainName } from "#lib/catalogues/plain-name.ts";
import type { AgreementLevel } from "#lib/generated/prisma/enums.ts";
import type { RowReading } from "./reading-row.ts";

/** The state, or null with the reason. */
export function readState(row: RowReading): string | null {
  const written = row.text("state");
  if (written === "") {
    row.refuse("state", "falta. Sin ella no se sabe de quién es el acuerdo.");
    return null;
  }
  const code = findStateCode(written);
  if (!code) {
    row.refuse("state", `«${written}» no es ninguna de las 32 entidades, o puede ser más de una.`);
    return null;
  }
  row.stated.add("state");
  if (!isStateName(written)) row.interpreted("state", written, stateName(code));
  return code;
}

export const stateName = (code: string): string => STATES.find(([known]) => known === code)![1];

const LEVELS: Readonly<Record<string, AgreementLevel>> = {
  ...Object.fromEntries(
    ["municipal", "municipio", "local", "alcaldia", "ayuntamiento", "m", "mpal"].map((word) => [
      word,
      "MUNICIPAL",
    ]),
  ),
  ...Object.fromEntries(
    ["estatal", "estado", "entidad", "e", "est", "gobierno del estado", "entidad federativa"].map((word) => [
      word,
      "STATE",
    ]),
  ),
};

/** The level and the municipality, which say one and the same thing and must agree. */
export function readLevel(row: RowReading): { level: AgreementLevel; municipality: string | null } {
  const municipality = readMunicipality(row);
  const written = row.text("level");
  const level = LEVELS[plainName(written)];
  if (written !== "" && !level) row.refuse("level", `«${written}» no es estatal ni municipal.`);
  if (level) row.stated.add("level");
  if (level === "MUNICIPAL" && !municipality)
    row.refuse("municipality", "falta, y el renglón dice que el acuerdo es municipal.");
  if (level === "STATE" && municipality) {
    row.refuse(
      "level",
      `dice «${written}», pero el renglón trae el municipio «${municipality}». Quite uno de los dos.`,
    );
  }
  if (written === "")
    row.byDefault(
      "level",
      `no viene; se toma por ${municipality ? "municipal, porque dice un municipio" : "estatal, porque no dice municipio"}.`,
    );
  return { level: level ?? (municipality ? "MUNICIPAL" : "STATE"), municipality };
}

function readMunicipality(row: RowReading): string | null {
  const written = row.text("municipality");
  if (written === "" || plainName(written) === "estatal") return null;
  const name = written.replace(
    /^(h\.?\s+)?(ayuntamiento|municipio|alcald[ií]a|mpio\.?)( constitucional)?( de)?\s+/i,
    "",
  );
  row.stated.add("municipality");
  if (name !== written) row.interpreted("municipality", written, `«${name}»`);
  if (name.length > 120) row.refuse("municipality", "tiene más de 120 caracteres.");
  return name;
}
