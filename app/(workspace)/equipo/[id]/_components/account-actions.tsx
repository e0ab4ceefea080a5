import { ActionButton } from "#components/forms/action-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { rolesOfKind } from "#lib/accounts/account-authority.ts";
import type { findManagedAccount } from "#lib/accounts/find-managed-account.ts";
import { describeRole } from "../../invitar/describe-role.ts";
import {
  cancelInvitationAction,
  disableAccountAction,
  enableAccountAction,
  resendInvitationAction,
  resetTotpAction,
} from "../actions.ts";
import { RoleForm } from "./role-form.tsx";

type AccountActionsProps = {
  account: NonNullable<Awaited<ReturnType<typeof findManagedAccount>>>;
  /** Nobody manages their own account here. */
  self: boolean;
  back: "equipo" | "cuentas";
};

/** What can be done with an account, by the state it is in. */
export function AccountActions({ account, self, back }: AccountActionsProps) {
  const { id, state, role, office, totpConfirmedAt } = account;
  if (self) {
    return (
      <Panel title="Es su propia cuenta">
        <p className="max-w-measure">
          Sus datos y su contraseña están en <TextLink href="/cuenta">Mi cuenta</TextLink>. Su función y el
          estado de su cuenta los cambia otra persona titular o la administración del portal.
        </p>
      </Panel>
    );
  }
  if (state === "invited") {
    return (
      <Panel title="Invitación pendiente">
        <div className="space-y-4">
          <p className="max-w-measure">
            Aún no crea su cuenta. Al enviarla de nuevo, el enlace anterior deja de servir.
          </p>
          <div className="flex flex-wrap gap-3">
            <ActionButton action={resendInvitationAction} fields={{ id }} variant="secondary">
              Enviar de nuevo
            </ActionButton>
            <ActionButton action={cancelInvitationAction} fields={{ id, back }} variant="danger">
              Cancelar la invitación
            </ActionButton>
          </div>
        </div>
      </Panel>
    );
  }
  const roles = rolesOfKind(office.kind);
  return (
    <div className="space-y-8">
      {roles.length > 1 ? (
        <Panel title="Función">
          <RoleForm id={id} role={role} roles={roles.map(describeRole)} />
        </Panel>
      ) : null}
      {totpConfirmedAt ? (
        <Panel title="Segundo factor">
          <p className="mb-4 max-w-measure">
            Si perdió su teléfono, quítelo: entrará con su contraseña y podrá configurar otro. Antes,
            asegúrese de que quien se lo pide es esa persona.
          </p>
          <ActionButton action={resetTotpAction} fields={{ id }} variant="secondary">
            Quitar el segundo factor
          </ActionButton>
        </Panel>
      ) : null}
      <Panel title={state === "disabled" ? "Cuenta deshabilitada" : "Deshabilitar la cuenta"}>
        <p className="mb-4 max-w-measure">
          {state === "disabled"
            ? "No puede entrar. Lo que hizo en los expedientes se conserva con su nombre."
            : "Saldrá del portal de inmediato y no podrá volver a entrar. Lo que hizo se conserva con su nombre, y puede habilitarse de nuevo."}
        </p>
        {state === "disabled" ? (
          <ActionButton action={enableAccountAction} fields={{ id }} variant="secondary">
            Habilitar la cuenta
          </ActionButton>
        ) : (
          <ActionButton action={disableAccountAction} fields={{ id }} variant="danger">
            Deshabilitar la cuenta
          </ActionButton>
        )}
      </Panel>
    </div>
  );
}
