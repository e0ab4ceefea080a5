import { Icon } from "#components/ui/icon.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { agreementWords } from "#lib/i18n/words.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { formatSize } from "#lib/kernel/format-size.ts";
import { labelIn, type Language } from "#lib/kernel/language.ts";
import { ACT_KINDS } from "#lib/registry/acts/act-kinds.ts";
import type { PublicAct } from "#lib/registry/history/public-act.ts";
import type { PublicAgreement } from "#lib/registry/public-agreement.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

type AgreementDocumentsProps = {
  agreement: PublicAgreement;
  acts: readonly PublicAct[];
  language: Language;
};

/** The files of the agreement and of its later acts. The hash lets anyone check that a copy is the one registered. */
export function AgreementDocuments({ agreement, acts, language }: AgreementDocumentsProps) {
  const { number, documents } = agreement;
  const words = agreementWords[language];
  return (
    <Panel title={words.documents}>
      {documents.length === 0 ? (
        <p className="text-tinta-suave">{words.noDocuments}</p>
      ) : (
        <ul className="space-y-5">
          {documents.map(({ id, name, size, sha256, act }) => (
            <li key={id} className="space-y-1">
              <a
                href={`${agreementAddress(number)}/documentos/${id}`}
                download
                className="link inline-flex min-h-8 items-center gap-2 font-semibold wrap-anywhere"
              >
                <Icon name="download" className="size-4.5" />
                {name}
              </a>
              <p className="text-sm text-tinta-suave">
                {formatSize(size)} ·{" "}
                {originOf(
                  acts.find(({ position }) => position === act),
                  language,
                )}
              </p>
              <p className="text-sm text-tinta-suave">
                <abbr title={words.fingerprint} className="no-underline">
                  SHA-256
                </abbr>{" "}
                <code className="text-xs break-all">{sha256}</code>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** With what it came. */
const originOf = (act: PublicAct | undefined, language: Language): string =>
  act
    ? `${labelIn(ACT_KINDS[act.kind], language)}, ${formatDate(act.registeredOn, language)}`
    : agreementWords[language].registration;
