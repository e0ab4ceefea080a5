import { PageBody } from "#components/layout/page-body.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { agreementWords, siteWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";

/** The same whether the number was never given or its agreement has not been published. */
export function MissingAgreement({ language }: { language: Language }) {
  const words = agreementWords[language];
  const { home, registry, notFound } = siteWords[language];
  const list = pathIn(language, "/registro");
  return (
    <PageBody
      language={language}
      breadcrumbs={[
        { label: home, href: pathIn(language, "/") },
        { label: registry, href: list },
      ]}
    >
      <PageHeader overline={notFound.overline} title={words.missingTitle} lead={words.missingLead} />
      <LinkButton href={list}>{words.missingAction}</LinkButton>
    </PageBody>
  );
}
