import { ActionButton } from "#components/forms/action-button.tsx";
import type { TotpSetup } from "#lib/accounts/find-totp-setup.ts";
import { beginTotpAction } from "../actions.ts";

/** The key as a picture for the telephone's camera and as text for whoever cannot use it. */
export function SetupKey({ setup }: { setup: TotpSetup }) {
  return (
    <div className="space-y-5">
      <p>En la aplicación, elija «agregar cuenta» y apunte la cámara a esta imagen:</p>
      {/* A data address: nothing to optimise, and nobody else's server sees the key. */}
      <img
        src={setup.picture}
        alt="Código QR con la clave de su cuenta"
        className="size-52 border border-linea"
      />
      <p>
        O escriba esta clave:
        <code className="mt-1 block font-mono text-lg font-semibold break-words">{setup.key}</code>
      </p>
      <ActionButton action={beginTotpAction} variant="quiet">
        Usar otra clave
      </ActionButton>
    </div>
  );
}
