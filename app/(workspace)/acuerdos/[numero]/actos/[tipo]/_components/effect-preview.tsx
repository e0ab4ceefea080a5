import { FlashMessage } from "#components/ui/flash-message.tsx";
import type { AgreementActKind } from "#lib/generated/prisma/enums.ts";
import { ACT_CONSEQUENCES } from "../../../../act-words.ts";
import type { ActEffect } from "../act-state.ts";

type EffectPreviewProps = { kind: AgreementActKind; effect: ActEffect };

/** What the public would see if the act were recorded as it is. */
export function EffectPreview({ kind, effect: { changes, documents } }: EffectPreviewProps) {
  return (
    <FlashMessage tone="warning" title="Esto cambiará en la página pública">
      {changes.length > 0 ? (
        <ul className="list-disc space-y-1 pl-5">
          {changes.map(({ label, before, after }) => (
            <li key={label} className="wrap-anywhere">
              <span className="font-semibold">{label}:</span> {writeChange(before, after)}
            </li>
          ))}
        </ul>
      ) : null}
      <p>{ACT_CONSEQUENCES[kind]}</p>
      <p>{countDocuments(documents)}</p>
      <p>
        Todavía no se ha inscrito nada. Un acto inscrito no se borra: si tiene un error, se corrige con otro.
      </p>
    </FlashMessage>
  );
}

function writeChange(before: string | null, after: string | null): string {
  if (before === null) return `«${after}»`;
  return after === null ? `ya no dirá «${before}»` : `de «${before}» a «${after}»`;
}

function countDocuments(documents: number): string {
  if (documents === 0) return "Se inscribirá sin documentos.";
  return documents === 1 ? "Se publicará un documento." : `Se publicarán ${documents} documentos.`;
}
