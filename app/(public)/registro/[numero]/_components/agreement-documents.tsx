import { Icon } from "#components/ui/icon.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import { formatSize } from "#lib/kernel/format-size.ts";
import { ACT_KINDS } from "#lib/registry/acts/act-kinds.ts";
import type { PublicAct } from "#lib/registry/history/public-act.ts";
import type { PublicAgreement } from "#lib/registry/public-agreement.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

type AgreementDocumentsProps = { agreement: PublicAgreement; acts: readonly PublicAct[] };

/** The files of the agreement and of its later acts. The hash lets anyone check that a copy is the one registered. */
export function AgreementDocuments({ agreement: { number, documents }, acts }: AgreementDocumentsProps) {
  return (
    <Panel title="Documentos">
      {documents.length === 0 ? (
        <p className="text-tinta-suave">El registro no conserva el documento de este acuerdo.</p>
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
                {formatSize(size)} · {originOf(acts.find(({ position }) => position === act))}
              </p>
              <p className="text-sm text-tinta-suave">
                <abbr title="Huella digital del archivo" className="no-underline">
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
const originOf = (act: PublicAct | undefined): string =>
  act ? `${ACT_KINDS[act.kind].label}, ${formatDate(act.registeredOn)}` : "Inscripción";
