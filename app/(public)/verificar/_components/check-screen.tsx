import { PageBody } from "#components/layout/page-body.tsx";
import { Button } from "#components/ui/button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { checkFile } from "#lib/certificates/check-file.ts";
import { siteWords, uiWords, verifyWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { CheckResult } from "./check-result.tsx";
import { PickFile } from "./pick-file.tsx";

export type CheckPageProps = { searchParams: Promise<AddressParams> };

/** Checks a file against the registry, in a language. */
export async function CheckScreen({ language, searchParams }: CheckPageProps & { language: Language }) {
  const words = verifyWords[language];
  const check = await checkFile(await searchParams, language);
  return (
    <PageBody
      language={language}
      breadcrumbs={[{ label: siteWords[language].home, href: pathIn(language, "/") }, { label: words.title }]}
    >
      <PageHeader title={words.title} lead={words.lead} />
      <CheckResult check={check} language={language} />
      <Panel title={words.file}>
        <PickFile language={language} />
      </Panel>
      <Panel title={words.orHash}>
        <form action={pathIn(language, "/verificar")} method="get" className="space-y-5">
          <TextInput
            name="huella"
            label={words.hash}
            hint={words.hashHint}
            error={check.error ?? undefined}
            defaultValue={check.hash}
            spellCheck={false}
            autoComplete="off"
          />
          <TextInput
            name="numero"
            label={`${words.number} (${uiWords[language].optional})`}
            hint={words.numberHint}
            width="medium"
            defaultValue={check.certificateOf ?? check.otherCertificateOf ?? check.attendance?.code ?? ""}
          />
          <Button type="submit">{words.check}</Button>
        </form>
      </Panel>
    </PageBody>
  );
}
