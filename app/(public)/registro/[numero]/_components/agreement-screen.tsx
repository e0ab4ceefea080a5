import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { AgreementTags } from "#components/registry/agreement-tags.tsx";
import { LifeLine } from "#components/registry/life-line.tsx";
import { LinkedData } from "#components/ui/linked-data.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { agreementWords, siteWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { agreementLinkedData } from "#lib/registry/history/agreement-linked-data.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";
import { AgreementCertificate } from "./agreement-certificate.tsx";
import { AgreementDocuments } from "./agreement-documents.tsx";
import { AgreementFacts } from "./agreement-facts.tsx";
import { AgreementInWords } from "./agreement-in-words.tsx";
import { AgreementMap } from "./agreement-map.tsx";
import { AgreementNotices } from "./agreement-notices.tsx";
import { AgreementReference } from "./agreement-reference.tsx";
import { AgreementText } from "./agreement-text.tsx";
import { AgreementValidity } from "./agreement-validity.tsx";
import { OtherDay } from "./other-day.tsx";
import { SharedTies } from "./shared-ties.tsx";
import { SimilarAgreements } from "./similar-agreements.tsx";
import { type AgreementPageProps, loadPage } from "../load-agreement.ts";

/** The page of an agreement, in a language: what its parties wrote stays in theirs. */
export async function AgreementScreen({ language, ...props }: AgreementPageProps & { language: Language }) {
  const view = await loadPage(language, props);
  if (!view) notFound();
  const { agreement, asOf, moments, areaNames } = view;
  const { number, title } = agreement;
  const { appUrl } = getSettings();
  const { home, registry } = siteWords[language];
  return (
    <PageBody
      language={language}
      breadcrumbs={[
        { label: home, href: pathIn(language, "/") },
        { label: registry, href: pathIn(language, "/registro") },
        { label: number },
      ]}
    >
      <PageHeader
        overline={number}
        title={<span lang="es">{title}</span>}
        actions={<PrintButton language={language} />}
      />
      <AgreementNotices view={view} language={language} />
      <AgreementTags agreement={agreement} language={language} />
      <AgreementInWords agreement={agreement} language={language} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start print:block print:space-y-6">
        <div className="space-y-6">
          <AgreementFacts agreement={agreement} language={language} />
          <AgreementMap agreement={agreement} language={language} />
          <AgreementValidity agreement={agreement} asOf={asOf} language={language} />
          <Panel title={agreementWords[language].life} id="linea">
            <LifeLine moments={moments} areaNames={areaNames} language={language} />
          </Panel>
          {asOf === null && language === "es" ? <SharedTies number={number} /> : null}
          <AgreementText agreement={agreement} asOf={asOf} language={language} />
          <SimilarAgreements number={number} language={language} />
        </div>
        <div className="space-y-6">
          <AgreementDocuments agreement={agreement} acts={view.acts} language={language} />
          <AgreementCertificate number={number} language={language} />
          <AgreementReference
            agreement={agreement}
            address={appUrl + agreementAddress(number)}
            language={language}
          />
          <OtherDay number={number} day={asOf} language={language} />
        </div>
      </div>
      {asOf === null && language === "es" ? (
        <LinkedData data={agreementLinkedData(agreement, appUrl)} />
      ) : null}
    </PageBody>
  );
}
