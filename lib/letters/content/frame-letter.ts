import { formatDateTime } from "#lib/kernel/format-date.ts";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import type { Letter } from "#lib/workflow/move-rule.ts";
import type { Block, LetterContent } from "../letter-content.ts";
import type { LetterFacts, Person } from "./letter-facts.ts";

const ministry = "Secretaría de Relaciones Exteriores";

/** The units that write letters, from the general to the particular. */
export const issuers = {
  DGCP: [ministry, "Dirección General de Coordinación Política"],
  CJA: [ministry, "Consultoría Jurídica"],
} as const;

type Frame = {
  kind: Letter;
  title: string;
  /** Number of the official letter; null for receipts, which carry the folio. */
  number: string | null;
  issuer: keyof typeof issuers;
  body: Block[];
};

/** Puts around a body what all letters have. */
export function frameLetter(facts: LetterFacts, { issuer, number, ...frame }: Frame): LetterContent {
  const named = number && `${frame.kind === "dictamen" ? "Dictamen" : "Oficio"} ${number}`;
  return {
    ...frame,
    references: [...(named ? [named] : []), `Expediente ${facts.folio}`],
    issuedAt: facts.issuedAt,
    place: facts.place,
    issuer: [...issuers[issuer]],
    addressee: [...linesOf(facts.addressee), "Presente"],
    subject: facts.title,
    signatory: linesOf(facts.signatory),
    verification: [
      { label: "Expedido", value: `${formatDateTime(facts.issuedAt)}, tiempo de la Ciudad de México` },
      { label: "Asiento en la bitácora", value: facts.entryHash, style: "code" },
      {
        label: "Cómo se comprueba",
        value: `${PORTAL_NAME} expide este documento sin firma autógrafa. La huella anterior identifica el asiento del expediente que le dio origen; si el asiento se alterara, la huella sería otra.`,
      },
    ],
    demo: facts.demo,
  };
}

const linesOf = ({ name, position, organization }: Person) =>
  [name, position, organization].filter((line) => line.trim() !== "");
