import { Icon } from "#components/ui/icon.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { agreementWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

/** What to show somebody who asks whether it is registered, and how they can be sure without asking us. */
export function AgreementCertificate({ number, language }: { number: string; language: Language }) {
  const words = agreementWords[language];
  const address = agreementAddress(number);
  return (
    <Panel title={words.certificate}>
      <div className="space-y-3 print:hidden">
        <p>
          <a
            href={`${address}/constancia`}
            download
            hrefLang="es"
            className="link inline-flex min-h-8 items-center gap-2 font-semibold"
          >
            <Icon name="download" className="size-4.5" />
            {words.certificateLink}
          </a>
        </p>
        <p className="text-sm text-tinta-suave">{words.certificateText}</p>
        <p className="text-sm">
          <a href={`${address}/prueba`} className="link">
            {words.proof}
          </a>
        </p>
      </div>
    </Panel>
  );
}
