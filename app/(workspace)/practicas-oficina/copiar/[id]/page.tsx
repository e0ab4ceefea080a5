import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { practiceAddress } from "#lib/practices/gallery-query.ts";
import { practiceDesk } from "#lib/practices/practice-desk.ts";
import { copyPracticeAction } from "../../actions.ts";

export const metadata: Metadata = { title: "Copiar como punto de partida" };

/** Asked before anything is made: the way here is a link of a public page. */
export default async function CopyPracticePage({ params }: { params: Promise<{ id: string }> }) {
  await requirePermission("practices.edit");
  const { practice } = (await practiceDesk.findPublished((await params).id)) ?? notFound();
  return (
    <PageBody>
      <PageHeader
        overline="Copiar como punto de partida"
        title={practice.name}
        lead={`Se creará un borrador de su oficina con el nombre, el tipo y el resumen de esta práctica de ${practice.office.name}, y dirá que parte de ella. Sus socios, acuerdos, indicadores y evaluaciones no se copian.`}
      />
      <div className="flex flex-wrap gap-3">
        <ActionButton action={copyPracticeAction} fields={{ id: practice.id }}>
          Crear el borrador
        </ActionButton>
        <LinkButton href={practiceAddress(practice.id)} variant="secondary">
          Volver a la práctica
        </LinkButton>
      </div>
    </PageBody>
  );
}
