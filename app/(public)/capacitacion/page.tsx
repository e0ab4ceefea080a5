import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { TRAINING_PATH } from "#lib/events/event-address.ts";
import { RECORD_DAYS } from "#lib/events/training/request-record.ts";
import { stampForm } from "#lib/public-forms/form-stamp.ts";
import { RecordForm } from "./_components/record-form.tsx";

export const metadata: Metadata = {
  title: "Historial de capacitación",
  description: "Las capacitaciones a las que asistió, con sus horas y constancias, sin abrir una cuenta.",
};
export const dynamic = "force-dynamic";

type TrainingPageProps = { searchParams: Promise<{ hecho?: string }> };

/** Where anybody asks for what they learned. */
export default async function TrainingPage({ searchParams }: TrainingPageProps) {
  const { hecho } = await searchParams;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Inicio", href: "/" },
        { label: "Agenda", href: "/agenda" },
        { label: "Historial de capacitación" },
      ]}
    >
      {hecho === "pedido" ? (
        <FlashMessage title="Revise su correo">
          <p>
            Si hay capacitaciones con esa dirección, le escribimos con el enlace. Si no llega en unos minutos,
            busque en el correo no deseado o pruebe con la otra dirección que use.
          </p>
        </FlashMessage>
      ) : null}
      <PageHeader
        title="Historial de capacitación"
        lead="Las capacitaciones a las que asistió, con sus horas y constancias. No hace falta una cuenta: le enviamos un enlace."
      />
      <Panel title="Pedir el enlace">
        <div className="space-y-6">
          <p className="max-w-measure">
            El enlace llega solo a su correo y vale {RECORD_DAYS} días. La dirección que escriba sirve para
            enviárselo y para nada más. <TextLink href="/privacidad">Privacidad</TextLink>
          </p>
          <RecordForm stamp={stampForm(TRAINING_PATH, new Date())} />
        </div>
      </Panel>
    </PageBody>
  );
}
