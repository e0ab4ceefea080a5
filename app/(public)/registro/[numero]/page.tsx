import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { AgreementTags } from "#components/registry/agreement-tags.tsx";
import { LifeLine } from "#components/registry/life-line.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { getSettings } from "#lib/kernel/env.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { describeAgreement } from "#lib/registry/describe-agreement.ts";
import { agreementAddress, agreementJsonAddress } from "#lib/registry/registry-address.ts";
import { summarizeAgreement } from "#lib/registry/summarize-agreement.ts";
import { AgreementCertificate } from "./_components/agreement-certificate.tsx";
import { AgreementDocuments } from "./_components/agreement-documents.tsx";
import { AgreementFacts } from "./_components/agreement-facts.tsx";
import { AgreementNotices } from "./_components/agreement-notices.tsx";
import { AgreementReference } from "./_components/agreement-reference.tsx";
import { AgreementText } from "./_components/agreement-text.tsx";
import { AgreementValidity } from "./_components/agreement-validity.tsx";
import { LinkedData } from "./_components/linked-data.tsx";
import { OtherDay } from "./_components/other-day.tsx";
import { SimilarAgreements } from "./_components/similar-agreements.tsx";
import { dayOf, loadAgreement } from "./load-agreement.ts";

type AgreementPageProps = { params: Promise<{ numero: string }>; searchParams: Promise<AddressParams> };

async function load({ params, searchParams }: AgreementPageProps) {
  return loadAgreement((await params).numero, dayOf(await searchParams));
}

export async function generateMetadata(props: AgreementPageProps): Promise<Metadata> {
  const view = await load(props);
  if (!view) return { title: "Acuerdo no encontrado" };
  const { agreement, asOf } = view;
  const { appUrl } = getSettings();
  return {
    title: `${agreement.number} · ${agreement.title}`,
    description: summarizeAgreement(agreement),
    alternates: {
      canonical: appUrl + agreementAddress(agreement.number),
      types: { "application/json": appUrl + agreementJsonAddress(agreement.number) },
    },
    // The days gone by are for whoever asks for them, not for search engines; nor is what was withdrawn.
    ...(asOf !== null || agreement.status === "WITHDRAWN" ? { robots: { index: false } } : {}),
  };
}

export default async function AgreementPage(props: AgreementPageProps) {
  const view = await load(props);
  if (!view) notFound();
  const { agreement, asOf, moments, areaNames } = view;
  const { number, title, text } = agreement;
  const { appUrl } = getSettings();
  return (
    <PageBody
      breadcrumbs={[
        { label: "Inicio", href: "/" },
        { label: "Registro", href: "/registro" },
        { label: number },
      ]}
    >
      <PageHeader overline={number} title={title} actions={<PrintButton />} />
      <AgreementNotices view={view} />
      <AgreementTags agreement={agreement} />
      <p className="max-w-measure text-lg">{describeAgreement(agreement)}</p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start print:block print:space-y-6">
        <div className="space-y-6">
          <AgreementFacts agreement={agreement} />
          <AgreementValidity agreement={agreement} asOf={asOf} />
          <Panel title="Línea de vida" id="linea">
            <LifeLine moments={moments} areaNames={areaNames} />
          </Panel>
          {asOf === null ? <AgreementText text={text} /> : null}
          <SimilarAgreements number={number} />
        </div>
        <div className="space-y-6">
          <AgreementDocuments agreement={agreement} acts={view.acts} />
          <AgreementCertificate number={number} />
          <AgreementReference agreement={agreement} address={appUrl + agreementAddress(number)} />
          <OtherDay number={number} day={asOf} />
        </div>
      </div>
      {asOf === null ? <LinkedData agreement={agreement} /> : null}
    </PageBody>
  );
}
