import { Button } from "#components/ui/button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { siteWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import { PageBody } from "./page-body.tsx";

type ErrorMessageProps = {
  /** The number under which the server wrote the error down; its text never leaves the server. */
  number: string | undefined;
  onRetry: () => void;
  language?: Language;
};

/** What a person sees when the program failed: what to do, and a number to give to whoever helps. */
export function ErrorMessage({ number, onRetry, language = "es" }: ErrorMessageProps) {
  const words = siteWords[language].failure;
  return (
    <PageBody>
      <PageHeader title={words.title} lead={words.lead} />
      <div className="max-w-measure space-y-3" role="alert">
        <p>{words.retryText}</p>
        {number ? (
          <p>
            {words.again} <strong className="tabular-nums">{number}</strong>
          </p>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button onClick={onRetry}>{words.retry}</Button>
        <a href={pathIn(language, "/")} className="link">
          {words.home}
        </a>
      </div>
    </PageBody>
  );
}
