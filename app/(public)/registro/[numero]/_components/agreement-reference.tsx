import { CopyLinkButton } from "#components/ui/copy-link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { citeAgreement } from "#lib/registry/cite-agreement.ts";
import type { PublicAgreement } from "#lib/registry/public-agreement.ts";

type AgreementReferenceProps = {
  agreement: PublicAgreement;
  /** The permanent address, whole. */
  address: string;
};

/** How to come back to it and how to name it. */
export function AgreementReference({ agreement, address }: AgreementReferenceProps) {
  return (
    <Panel title="Dirección y cita">
      <div className="space-y-5">
        <div className="space-y-2">
          <h3 className="font-sans text-sm font-semibold text-tinta-suave">Dirección permanente</h3>
          <p className="wrap-anywhere">{address}</p>
          <CopyLinkButton href={address} label="Copiar la dirección" />
        </div>
        <div className="space-y-2">
          <h3 className="font-sans text-sm font-semibold text-tinta-suave">Cómo citarlo</h3>
          <p className="max-w-measure wrap-anywhere">{citeAgreement(agreement, address)}</p>
        </div>
      </div>
    </Panel>
  );
}
