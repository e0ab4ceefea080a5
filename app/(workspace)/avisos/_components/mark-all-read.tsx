import { SubmitButton } from "#components/ui/submit-button.tsx";
import { markAllNoticesReadAction } from "../actions.ts";

/** @param newest moment of the newest notice when the screen was drawn: what came later has not been seen. */
export function MarkAllRead({ newest }: { newest: Date }) {
  return (
    <form action={markAllNoticesReadAction}>
      <input type="hidden" name="hasta" value={newest.toISOString()} />
      <SubmitButton variant="secondary" pendingText="Marcando…">
        Marcar todos como leídos
      </SubmitButton>
    </form>
  );
}
