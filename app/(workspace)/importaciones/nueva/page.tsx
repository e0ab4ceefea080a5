import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { FieldDictionary } from "../_components/field-dictionary.tsx";
import { SendFileForm } from "../_components/send-file-form.tsx";
import { IMPORTS_HREF, TEMPLATE_HREF } from "../import-address.ts";
import { readRefusal } from "../refused-file.ts";

type NewImportPageProps = { searchParams: Promise<{ rechazo?: string | string[] }> };

export const metadata: Metadata = { title: "Importar un archivo" };

export default async function NewImportPage({ searchParams }: NewImportPageProps) {
  await requirePermission("registry.import");
  const refusal = readRefusal((await searchParams).rechazo);
  return (
    <PageBody
      breadcrumbs={[{ href: IMPORTS_HREF, label: "Importaciones" }, { label: "Importar un archivo" }]}
    >
      <PageHeader
        title="Importar un archivo"
        lead="Primero se revisa sin escribir nada: verá renglón por renglón qué se inscribiría, qué cambiaría y qué se rechaza, y por qué."
      />
      {refusal ? (
        <FlashMessage tone="danger" title="El archivo no se recibió">
          {refusal}
        </FlashMessage>
      ) : null}
      <Panel title="Su archivo">
        <SendFileForm />
      </Panel>
      <Panel
        title="Qué lleva cada columna"
        actions={
          <LinkButton href={TEMPLATE_HREF} variant="secondary" size="small">
            Descargar la plantilla (.xlsx)
          </LinkButton>
        }
      >
        <p className="mb-4 max-w-measure">
          No hace falta que los encabezados se llamen así ni que estén en este orden: en el paso siguiente
          dirá qué trae cada columna. Lo que el portal interprete de una celda —una fecha, una abreviatura— lo
          dirá en su renglón.
        </p>
        <FieldDictionary />
      </Panel>
    </PageBody>
  );
}
