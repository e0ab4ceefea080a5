import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { ACT_KIND_KEYS, ACT_KINDS } from "#lib/registry/acts/act-kinds.ts";
import { actsDesk } from "#lib/registry/acts/acts-desk.ts";
import { whyNotKind } from "#lib/registry/acts/check-act.ts";
import { ACT_LEADS } from "../../../act-words.ts";
import { agreementHref } from "../../../agreements-address.ts";
import { loadSubject } from "../../load-subject.ts";
import { ActDocuments } from "./_components/act-documents.tsx";
import { ActForm } from "./_components/act-form.tsx";
import { initialValues } from "./initial-values.ts";

type ActPageProps = { params: Promise<{ numero: string; tipo: string }> };

export const metadata: Metadata = { title: "Inscribir un acto" };

/** The form of one kind of act: its documents, what it asks, and what it will change in public before it is done. */
export default async function ActPage({ params }: ActPageProps) {
  const { numero, tipo } = await params;
  const { actor, subject } = await loadSubject(numero);
  const kind = ACT_KIND_KEYS.find((one) => ACT_KINDS[one].slug === tipo);
  if (!kind || !hasPermission(actor.role, "acts.record")) notFound();
  const { label } = ACT_KINDS[kind];
  const home = agreementHref(subject.number);
  const obstacle = whyNotKind(kind, subject, mexicoCityToday());
  const crumbs = [{ label: "Acuerdos", href: "/acuerdos" }, { label: subject.number, href: home }, { label }];
  return (
    <PageBody breadcrumbs={crumbs}>
      <PageHeader overline={`${subject.number} · ${subject.title}`} title={label} lead={ACT_LEADS[kind]} />
      {obstacle === null ? (
        <>
          <ActDocuments
            subject={subject}
            slug={tipo}
            uploads={await actsDesk.listUploads(actor, subject.id)}
          />
          <ActForm
            kind={kind}
            number={subject.number}
            position={subject.nextPosition}
            initial={initialValues(kind, subject.facts)}
            areas={await actsDesk.listAreas(subject.facts.areas)}
            countries={await actsDesk.listCountries()}
            cancelHref={home}
          />
        </>
      ) : (
        <Alert tone="warning" title="Este acto no se puede inscribir ahora">
          <p>{obstacle}</p>
          <p className="mt-3">
            <LinkButton href={home} variant="secondary">
              Volver al acuerdo
            </LinkButton>
          </p>
        </Alert>
      )}
    </PageBody>
  );
}
