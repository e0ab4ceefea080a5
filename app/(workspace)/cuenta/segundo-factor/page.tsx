import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { findTotpSetup } from "#lib/accounts/find-totp-setup.ts";
import { getOwnAccount } from "#lib/accounts/get-own-account.ts";
import { requireSession } from "#lib/auth/require-session.ts";
import { ConfirmForm } from "./_components/confirm-form.tsx";
import { RemoveForm } from "./_components/remove-form.tsx";
import { SetupKey } from "./_components/setup-key.tsx";
import { beginTotpAction } from "./actions.ts";

export const metadata: Metadata = { title: "Segundo factor" };

const CRUMBS = [{ label: "Mi cuenta", href: "/cuenta" }, { label: "Segundo factor" }];

export default async function SecondFactorPage() {
  const { actor, needsSecondFactor } = await requireSession();
  const [account, setup] = await Promise.all([getOwnAccount(actor), findTotpSetup(actor)]);
  return (
    <PageBody breadcrumbs={needsSecondFactor ? undefined : CRUMBS}>
      <PageHeader
        title="Segundo factor"
        lead="Además de su contraseña, un código que cambia cada 30 segundos en una aplicación de su teléfono. No necesita conexión ni comparte su número."
      />
      {needsSecondFactor ? (
        <Alert tone="warning" title="Su organización exige un segundo factor">
          <p>Actívelo para continuar; toma unos dos minutos.</p>
        </Alert>
      ) : null}
      {account.totpConfirmedAt ? (
        <Panel title="Su segundo factor está activo">
          <RemoveForm required={account.office.requiresTotp} />
        </Panel>
      ) : setup ? (
        <div className="grid items-start gap-8 lg:grid-cols-2">
          <Panel title="1. Copie la clave a su teléfono">
            <SetupKey setup={setup} />
          </Panel>
          <Panel title="2. Confirme con el primer código">
            <ConfirmForm />
          </Panel>
        </div>
      ) : (
        <Panel title="Antes de empezar">
          <p className="mb-5 max-w-measure">
            Instale en su teléfono una aplicación de autenticación: cualquiera que lea códigos TOTP sirve,
            como Aegis, FreeOTP, Google Authenticator o Microsoft Authenticator.
          </p>
          <ActionButton action={beginTotpAction}>Mostrar mi clave</ActionButton>
        </Panel>
      )}
      <p className="max-w-measure text-tinta-suave">
        Si pierde el teléfono, quien sea titular de su organización o la administración del portal puede
        quitar el segundo factor de su cuenta, y usted configura otro. No hay códigos de respaldo.
      </p>
    </PageBody>
  );
}
