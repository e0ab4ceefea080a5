import { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { localDate } from "../clock/case-term.ts";
import { answerReturn } from "./case-returns.ts";
import type { PlainEffect } from "./effect.ts";
import { asEvidence, freeze, handedIn } from "./freeze-documents.ts";

/** Step 9: the digitised copy with the date and place of signature. */
export const sendSignedCopy: PlainEffect<"send_signed_copy"> = ({
  snapshot,
  now,
  today,
  calendar,
  input,
}) => {
  const { signedOn, signedPlace } = input;
  const answered = snapshot.respondedAt && localDate(snapshot.respondedAt, calendar);
  if (signedOn > today) refuse("La fecha de firma no puede ser posterior a hoy.");
  if (answered && signedOn < answered)
    refuse("La firma no puede ser anterior a la respuesta con el dictamen.");
  const documents = handedIn(snapshot, ["SIGNED_COPY"]);
  return {
    columns: { signedOn: dateColumn(signedOn), signedPlace },
    detail: { signedOn, signedPlace, documents: documents.map(asEvidence) },
    statements: [
      answerReturn("SIGNED_COPY", "Se envió una nueva copia firmada.", now),
      freeze(documents, now),
    ],
  };
};

function refuse(sentence: string): never {
  throw new DomainError("invalid", sentence, { signedOn: sentence });
}
