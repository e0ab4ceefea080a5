import { Icon } from "#components/ui/icon.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { agreementAddress } from "#lib/registry/registry-address.ts";

/** What to show somebody who asks whether it is registered, and how they can be sure without asking us. */
export function AgreementCertificate({ number }: { number: string }) {
  const address = agreementAddress(number);
  return (
    <Panel title="Constancia">
      <div className="space-y-3 print:hidden">
        <p>
          <a
            href={`${address}/constancia`}
            download
            className="link inline-flex min-h-8 items-center gap-2 font-semibold"
          >
            <Icon name="download" className="size-4.5" />
            Constancia de inscripción (PDF)
          </a>
        </p>
        <p className="text-sm text-tinta-suave">
          Lleva los datos del registro, un código QR hacia esta página y la prueba de que la inscripción está
          en el registro público, que solo crece.
        </p>
        <p className="text-sm">
          <a href={`${address}/prueba`} className="link">
            La misma prueba, para programas (JSON)
          </a>
        </p>
      </div>
    </Panel>
  );
}
