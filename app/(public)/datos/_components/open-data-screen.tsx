import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { openDataWords, siteWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import { readOffer } from "#lib/open-data/read-offer.ts";
import { ApiExamples } from "./api-examples.tsx";
import { ColumnDictionary } from "./column-dictionary.tsx";
import { FeedLinks } from "./feed-links.tsx";
import { FigureFiles } from "./figure-files.tsx";
import { OtherFiles } from "./other-files.tsx";
import { RegistryFiles } from "./registry-files.tsx";
import { TermsOfUse } from "./terms-of-use.tsx";

/** All that can be taken from the registry, in a language. */
export async function OpenDataScreen({ language }: { language: Language }) {
  const offer = await readOffer();
  const { home, openData: title } = siteWords[language];
  return (
    <PageBody
      language={language}
      breadcrumbs={[{ label: home, href: pathIn(language, "/") }, { label: title }]}
    >
      <PageHeader title={title} lead={openDataWords[language].lead} />
      <RegistryFiles offer={offer} language={language} />
      <ColumnDictionary language={language} />
      <FigureFiles language={language} />
      <OtherFiles language={language} />
      <FeedLinks language={language} />
      <ApiExamples origin={offer.origin} language={language} />
      <TermsOfUse offer={offer} language={language} />
    </PageBody>
  );
}
