"use client";

import { Textarea } from "#components/ui/textarea.tsx";
import { revokeDayAction } from "../actions.ts";
import { ChangeForm } from "./change-form.tsx";

export function RevokeDayForm({ id, year }: { id: string; year: string }) {
  return (
    <ChangeForm action={revokeDayAction} hidden={{ id, year }} confirmLabel="Revocar el día">
      {(field) => (
        <Textarea
          {...field("reason")}
          label="Por qué se revoca"
          hint="Con la publicación que lo ordena, si la hay. Queda en la bitácora."
          rows={3}
          maxCharacters={300}
        />
      )}
    </ChangeForm>
  );
}
