import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { siteWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import { PageBody } from "./page-body.tsx";

type NotFoundMessageProps = { home: { href: string; label: string }; language?: Language };

/** The same words whether a thing does not exist or is not the reader's: the answer must not tell which. */
export function NotFoundMessage({ home, language = "es" }: NotFoundMessageProps) {
  const words = siteWords[language].notFound;
  return (
    <PageBody>
      <PageHeader overline={words.overline} title={words.title} lead={words.lead} />
      <ul className="max-w-measure list-disc space-y-2 pl-6 marker:text-dorado">
        <li>{words.checkAddress}</li>
        <li>{words.signIn}</li>
        <li>
          {words.lookFor} <TextLink href={pathIn(language, "/registro")}>{words.registry}</TextLink>{" "}
          {words.by}
        </li>
      </ul>
      <LinkButton href={home.href}>{home.label}</LinkButton>
    </PageBody>
  );
}
