import { CopyLinkButton } from "#components/ui/copy-link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { agreementWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { citeAgreement } from "#lib/registry/cite-agreement.ts";
import type { PublicAgreement } from "#lib/registry/public-agreement.ts";

type AgreementReferenceProps = {
  agreement: PublicAgreement;
  /** The permanent address, whole. */
  address: string;
  language: Language;
};

/** How to come back to it and how to name it. */
export function AgreementReference({ agreement, address, language }: AgreementReferenceProps) {
  const words = agreementWords[language];
  return (
    <Panel title={words.reference}>
      <div className="space-y-5">
        <div className="space-y-2">
          <h3 className="font-sans text-sm font-semibold text-tinta-suave">{words.permanent}</h3>
          <p className="wrap-anywhere">{address}</p>
          <CopyLinkButton href={address} label={words.copy} language={language} />
        </div>
        <div className="space-y-2">
          <h3 className="font-sans text-sm font-semibold text-tinta-suave">{words.howToCite}</h3>
          <p className="max-w-measure wrap-anywhere">{citeAgreement(agreement, address, language)}</p>
        </div>
      </div>
    </Panel>
  );
}
