import { SubmitButton } from "#components/ui/submit-button.tsx";
import { signOutAction } from "../actions.ts";

export function SignOutButton() {
  return (
    <form action={signOutAction}>
      <SubmitButton variant="secondary" size="small" pendingText="Cerrando…">
        Cerrar sesión
      </SubmitButton>
    </form>
  );
}
