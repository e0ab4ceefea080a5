import type { Side } from "#lib/generated/prisma/enums.ts";
import type { LetterContent } from "../letter-content.ts";
import { issuers, frameLetter } from "./frame-letter.ts";
import { fileTable, heading, paragraph } from "./letter-blocks.ts";
import type { FileFact, OfficialFacts } from "./letter-facts.ts";

export type CopyReturnFacts = OfficialFacts & {
  /** Who returns it: the DGCP when it receives it, or the CJA when it verifies it. */
  returnedBy: Exclude<Side, "OFFICE">;
  reason: string;
  copy: FileFact;
};

/** Devolución: the signed copy goes back to the office with the reasons. */
export function buildCopyReturn(facts: CopyReturnFacts): LetterContent {
  const unit = issuers[facts.returnedBy][1];
  return frameLetter(facts, {
    kind: "copy_return",
    title: "Devolución de la copia firmada",
    number: facts.number,
    issuer: facts.returnedBy,
    body: [
      paragraph(
        `La ${unit} revisó la copia firmada que se envió en el expediente ${facts.folio} y la devuelve por las razones que se exponen enseguida.`,
      ),
      heading("Motivo de la devolución"),
      paragraph(facts.reason),
      heading("Copia que se devuelve"),
      fileTable([facts.copy]),
      heading("Qué sigue"),
      paragraph(
        "La oficina puede enviar de nuevo, por medio del portal, la copia corregida con la fecha y el lugar de la firma. El plazo de registro queda suspendido hasta que se reciba; lo demás del expediente no cambia.",
      ),
    ],
  });
}
