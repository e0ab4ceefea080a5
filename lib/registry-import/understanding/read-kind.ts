import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { plainName } from "#lib/catalogues/plain-name.ts";
import type { AgreementKind } from "#lib/generated/prisma/enums.ts";
import type { RowReading } from "./reading-row.ts";

/** Pieces of words by which a kind is known, the first that is found; what is more particular goes first. */
const CLUES: readonly (readonly [clue: RegExp, kind: AgreementKind])[] = [
  [/herman|sister|twinning/, "SISTER_TIE"],
  [/intencion|intent/, "LETTER_OF_INTENT"],
  [/universi|academic|educacion superior/, "UNIVERSITIES"],
  [/marco|framework|general de cooperacion/, "FRAMEWORK_COOPERATION"],
  [/especific|specific/, "SPECIFIC_COOPERATION"],
  [/^otro|^other|memorand|declara|protocolo|convenio|acuerdo|entendimiento/, "OTHER"],
];

/** The kind of instrument; «otro» when the file does not say it or says one that the registry does not tell apart. */
export function readKind(row: RowReading): AgreementKind {
  const written = row.text("kind");
  const plain = plainName(written);
  if (plain === "") {
    row.byDefault("kind", "no viene; se toma por «otro instrumento».");
    return "OTHER";
  }
  row.stated.add("kind");
  const kind = CLUES.find(([clue]) => clue.test(plain))?.[1] ?? "OTHER";
  const { label } = AGREEMENT_KINDS[kind];
  if (plain !== plainName(label)) row.interpreted("kind", written, `«${label}»`);
  return kind;
}
