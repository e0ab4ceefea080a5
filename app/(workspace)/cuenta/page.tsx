import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { getOwnAccount } from "#lib/accounts/get-own-account.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { ROLES } from "#lib/permissions/roles.ts";
import { OtherSessions } from "./_components/other-sessions.tsx";
import { PasswordForm } from "./_components/password-form.tsx";
import { ProfileForm } from "./_components/profile-form.tsx";
import { SecondFactorSummary } from "./_components/second-factor-summary.tsx";
import { ACCOUNT_DONE, type AccountDone } from "./account-address.ts";

type AccountPageProps = { searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Mi cuenta" };

export default async function AccountPage({ searchParams }: AccountPageProps) {
  const actor = await requireActor();
  const account = await getOwnAccount(actor);
  const { hecho } = await searchParams;
  const done = hecho && hecho in ACCOUNT_DONE ? ACCOUNT_DONE[hecho as AccountDone] : null;
  return (
    <PageBody>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader title="Mi cuenta" lead="Sus datos, los avisos por correo y la seguridad de su acceso." />
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <Panel title="Mis datos">
          <DefinitionList
            className="mb-6"
            items={[
              { term: "Correo", value: <span className="wrap-anywhere">{account.email}</span> },
              { term: "Organización", value: account.office.name },
              { term: "Función", value: ROLES[actor.role].label },
            ]}
          />
          <ProfileForm name={account.name} position={account.position} wantsMail={account.wantsMail} />
        </Panel>
        <div className="space-y-8">
          <Panel title="Contraseña">
            <PasswordForm email={account.email} />
          </Panel>
          <Panel title="Segundo factor">
            <SecondFactorSummary since={account.totpConfirmedAt} required={account.office.requiresTotp} />
          </Panel>
          <Panel title="Sesiones">
            <OtherSessions lastSignInAt={account.lastSignInAt} />
          </Panel>
        </div>
      </div>
    </PageBody>
  );
}
