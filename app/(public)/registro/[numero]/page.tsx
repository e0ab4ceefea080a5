import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { AgreementTags } from "#components/registry/agreement-tags.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { getSettings } from "#lib/kernel/env.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";
import { summarizeAgreement } from "#lib/registry/summarize-agreement.ts";
import { AgreementCertificate } from "./_components/agreement-certificate.tsx";
import { AgreementDocuments } from "./_components/agreement-documents.tsx";
import { AgreementFacts } from "./_components/agreement-facts.tsx";
import { AgreementReference } from "./_components/agreement-reference.tsx";
import { AgreementText } from "./_components/agreement-text.tsx";
import { AgreementValidity } from "./_components/agreement-validity.tsx";
import { loadAgreement } from "./load-agreement.ts";

type AgreementPageProps = { params: Promise<{ numero: string }> };

export async function generateMetadata({ params }: AgreementPageProps): Promise<Metadata> {
  const agreement = await loadAgreement((await params).numero);
  if (!agreement) return { title: "Acuerdo no encontrado" };
  return {
    title: `${agreement.number} · ${agreement.title}`,
    description: summarizeAgreement(agreement),
    alternates: { canonical: getSettings().appUrl + agreementAddress(agreement.number) },
  };
}

export default async function AgreementPage({ params }: AgreementPageProps) {
  const agreement = await loadAgreement((await params).numero);
  if (!agreement) notFound();
  const { number, title, purpose, text } = agreement;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Inicio", href: "/" },
        { label: "Registro", href: "/registro" },
        { label: number },
      ]}
    >
      <PageHeader overline={number} title={title} actions={<PrintButton />} />
      <AgreementTags agreement={agreement} />
      <div className="max-w-measure space-y-3 text-lg">
        <p>{summarizeAgreement(agreement)}</p>
        {purpose ? <p>{purpose}</p> : null}
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start print:block print:space-y-6">
        <div className="space-y-6">
          <AgreementFacts agreement={agreement} />
          <AgreementValidity agreement={agreement} />
          <AgreementText text={text} />
        </div>
        <div className="space-y-6">
          <AgreementDocuments agreement={agreement} />
          <AgreementCertificate number={number} />
          <AgreementReference
            agreement={agreement}
            address={getSettings().appUrl + agreementAddress(number)}
          />
        </div>
      </div>
    </PageBody>
  );
}
