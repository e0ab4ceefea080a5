import { formatDateTime } from "#lib/kernel/format-date.ts";

interface SavedDraft {
  draftSavedBy: string | null;
  draftSavedAt: Date | null;
}

/** For whoever was about to hand in a request that a colleague went on editing: who changed it and when. */
export function describeLastSave({ draftSavedBy, draftSavedAt }: SavedDraft): string {
  const who =
    draftSavedBy && draftSavedAt ? ` ${draftSavedBy} la modificó el ${formatDateTime(draftSavedAt)}.` : "";
  return `La solicitud cambió mientras usted la revisaba.${who} Revísela de nuevo antes de continuar.`;
}
