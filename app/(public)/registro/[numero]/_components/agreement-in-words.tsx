import { statusWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { describeAgreement } from "#lib/registry/describe-agreement.ts";
import type { PublicAgreement } from "#lib/registry/public-agreement.ts";
import { summarizeAgreement } from "#lib/registry/summarize-agreement.ts";

type AgreementInWordsProps = { agreement: PublicAgreement; language: Language };

/** All of it in a paragraph. The purpose was written in Spanish: in another language it is quoted, not run into the sentence. */
export function AgreementInWords({ agreement, language }: AgreementInWordsProps) {
  const purpose = agreement.purpose.trim();
  return (
    <p className="max-w-measure text-lg">
      {language === "es" ? (
        describeAgreement(agreement)
      ) : (
        <>
          {summarizeAgreement(agreement, language)} {agreement.statusReason}
          {purpose === "" ? null : (
            <>
              {" "}
              {statusWords[language].purpose} <q lang="es">{purpose}</q>
            </>
          )}
        </>
      )}
    </p>
  );
}
