import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { sayMinutes } from "#lib/events/certificates/certificate-rule.ts";
import { recordPath, TRAINING_PATH } from "#lib/events/event-address.ts";
import { trainingDesk } from "#lib/events/training/training-desk.ts";
import { DeadLink } from "../../../_components/dead-link.tsx";
import { eraseRecordAction } from "../../record-actions.ts";
import { TrainingTable } from "./_components/training-table.tsx";

export const metadata: Metadata = { title: "Su historial de capacitación" };

/** What somebody learned, by the link that only they were sent. */
export default async function RecordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const record = await trainingDesk.find(token);
  if (!record) {
    return (
      <DeadLink>
        <p>
          <TextLink href={TRAINING_PATH}>Pedir otro enlace</TextLink>
        </p>
      </DeadLink>
    );
  }
  const { name, email, minutes, trainings } = record;
  return (
    <PageBody>
      <PageHeader
        overline="Su historial de capacitación"
        title={name || email}
        lead={`${sayMinutes(minutes)} en ${trainings.length === 1 ? "una capacitación" : `${trainings.length} capacitaciones`}.`}
        actions={
          <a className={buttonClasses("primary", "regular")} href={`${recordPath(token)}/pdf`}>
            Descargar (PDF)
          </a>
        }
      />
      <TrainingTable trainings={trainings} />
      <Disclosure summary="Borrar mi historial">
        <div className="max-w-measure space-y-4">
          <p>
            Se borran su nombre y su correo de estas capacitaciones, y sus constancias dejan de verificarse.
            Queda cuántas personas asistieron. No se puede deshacer.
          </p>
          <ActionButton action={eraseRecordAction} fields={{ token }} variant="danger">
            Borrar mi historial
          </ActionButton>
        </div>
      </Disclosure>
    </PageBody>
  );
}
