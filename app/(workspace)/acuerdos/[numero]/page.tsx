import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { AgreementTags } from "#components/registry/agreement-tags.tsx";
import { LifeLine } from "#components/registry/life-line.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { hasPermission } from "#lib/permissions/roles.ts";
import { actsDesk } from "#lib/registry/acts/acts-desk.ts";
import { describeAgreement } from "#lib/registry/describe-agreement.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";
import { ActAuthors } from "./_components/act-authors.tsx";
import { ActChoices } from "./_components/act-choices.tsx";
import { loadSubject } from "./load-subject.ts";

type SubjectPageProps = {
  params: Promise<{ numero: string }>;
  searchParams: Promise<{ hecho?: string }>;
};

export const metadata: Metadata = { title: "Actos de un acuerdo" };

/** An agreement with all that happened to it, who recorded it, and what may be recorded next. */
export default async function SubjectPage({ params, searchParams }: SubjectPageProps) {
  const { actor, subject } = await loadSubject((await params).numero);
  const view = (await actsDesk.read(subject.number)) ?? notFound();
  const { agreement, moments, areaNames, acts } = view;
  const { number, title } = agreement;
  return (
    <PageBody breadcrumbs={[{ label: "Acuerdos", href: "/acuerdos" }, { label: number }]}>
      {(await searchParams).hecho === "acto" ? (
        <FlashMessage title="El acto quedó inscrito.">
          <p>La página pública del acuerdo ya lo dice.</p>
        </FlashMessage>
      ) : null}
      <PageHeader
        overline={number}
        title={title}
        actions={
          <LinkButton href={agreementAddress(number)} variant="secondary">
            Ver la página pública
          </LinkButton>
        }
      />
      <AgreementTags agreement={agreement} />
      <p className="max-w-measure">{describeAgreement(agreement)}</p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start">
        <div className="space-y-6">
          <Panel title="Línea de vida">
            <LifeLine moments={moments} areaNames={areaNames} />
          </Panel>
          <ActAuthors acts={acts} authors={await actsDesk.listAuthors(subject.id)} />
        </div>
        {hasPermission(actor.role, "acts.record") ? <ActChoices subject={subject} /> : null}
      </div>
    </PageBody>
  );
}
