import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { Button } from "#components/ui/button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { checkFile } from "#lib/certificates/check-file.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { CheckResult } from "./_components/check-result.tsx";
import { PickFile } from "./_components/pick-file.tsx";

export const metadata: Metadata = {
  title: "Verificar un documento",
  description:
    "Compruebe si un PDF es, byte por byte, el que está inscrito en el registro, o una constancia suya.",
};

export default async function CheckPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const check = await checkFile(await searchParams);
  return (
    <PageBody breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Verificar un documento" }]}>
      <PageHeader
        title="Verificar un documento"
        lead="Compruebe si el archivo que tiene es, byte por byte, el que está inscrito en el registro, o una constancia que el portal expidió."
      />
      <CheckResult check={check} />
      <Panel title="El archivo">
        <PickFile />
      </Panel>
      <Panel title="O su huella">
        <form action="/verificar" method="get" className="space-y-5">
          <TextInput
            name="huella"
            label="Huella SHA-256"
            hint="La da cualquier programa de huellas; por ejemplo, «sha256sum archivo.pdf»."
            error={check.error ?? undefined}
            defaultValue={check.hash}
            spellCheck={false}
            autoComplete="off"
          />
          <TextInput
            name="numero"
            label="Número de registro"
            optional
            hint="Solo si el archivo es una constancia: RAI-2026-00001."
            width="medium"
            defaultValue={check.certificateOf ?? check.otherCertificateOf ?? ""}
          />
          <Button type="submit">Verificar</Button>
        </form>
      </Panel>
    </PageBody>
  );
}
