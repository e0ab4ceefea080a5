import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { findOffice } from "#lib/offices/find-office.ts";
import { OFFICE_KINDS } from "#lib/offices/office-kinds.ts";
import { OfficeForm } from "../_components/office-form.tsx";
import { setOfficeDisabledAction } from "../actions.ts";
import { loadOfficeChoices } from "../office-choices.ts";
import { OFFICE_DONE, type OfficeDone } from "../office-filter.ts";

type OfficePageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Organización" };

const asChoice = (yes: boolean) => (yes ? "si" : "");

export default async function OfficePage({ params, searchParams }: OfficePageProps) {
  await requirePermission("portal.manage");
  const office = await findOffice((await params).id);
  if (!office) notFound();
  const choices = await loadOfficeChoices(office.id);
  const { hecho } = await searchParams;
  const done = hecho && hecho in OFFICE_DONE ? OFFICE_DONE[hecho as OfficeDone] : null;
  const disabled = office.disabledAt !== null;
  return (
    <PageBody breadcrumbs={[{ label: "Oficinas", href: "/admin/oficinas" }, { label: office.name }]}>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline={OFFICE_KINDS[office.kind]}
        title={office.name}
        actions={
          <>
            <LinkButton href={`/admin/cuentas?oficina=${office.id}`} variant="secondary">
              Ver sus cuentas
            </LinkButton>
            {disabled ? null : (
              <LinkButton href={`/equipo/invitar?oficina=${office.id}`}>Invitar a una persona</LinkButton>
            )}
          </>
        }
      />
      {office.disabledAt ? (
        <Alert tone="warning" title="Organización deshabilitada">
          <p>
            Desde el {formatDateTime(office.disabledAt)}. Sus expedientes se conservan y sus cuentas no pueden
            entrar.
          </p>
        </Alert>
      ) : null}
      <Panel title="Datos">
        <OfficeForm
          id={office.id}
          kinds={[]}
          {...choices}
          saved={{
            name: office.name,
            stateCode: office.stateCode ?? "",
            municipality: office.municipality ?? "",
            parentId: office.parentId ?? "",
            sharesWithParent: asChoice(office.sharesWithParent),
            emailDomains: office.emailDomains.join("\n"),
            requiresTotp: asChoice(office.requiresTotp),
          }}
        />
      </Panel>
      {office.kind === "PORTAL" ? null : (
        <Panel title={disabled ? "Habilitar de nuevo" : "Deshabilitar"}>
          <p className="mb-4 max-w-measure">
            {disabled
              ? "Sus cuentas podrán entrar otra vez, salvo las que estén deshabilitadas por separado."
              : "Todas sus cuentas saldrán del portal de inmediato. Sus expedientes se conservan y nada se borra."}
          </p>
          <ActionButton
            action={setOfficeDisabledAction}
            fields={{ id: office.id, disabled: asChoice(!disabled) }}
            variant={disabled ? "secondary" : "danger"}
          >
            {disabled ? "Habilitar la organización" : "Deshabilitar la organización"}
          </ActionButton>
        </Panel>
      )}
    </PageBody>
  );
}
