import { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { localDate } from "../clock/case-term.ts";
import type { Effect } from "./effect.ts";
import { asEvidence, freeze, handedIn } from "./freeze-documents.ts";

/** Step 9: the digitised copy with the date and place of signature. */
export const sendSignedCopy: Effect<"send_signed_copy"> = async ({
  tx,
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
    write: async () => {
      await tx.caseReturn.updateMany({
        where: { caseId: snapshot.id, kind: "SIGNED_COPY", answeredAt: null },
        data: { answer: "Se envió una nueva copia firmada.", answeredAt: now },
      });
      await freeze(tx, documents, now);
    },
  };
};

function refuse(sentence: string): never {
  throw new DomainError("invalid", sentence, { signedOn: sentence });
}
