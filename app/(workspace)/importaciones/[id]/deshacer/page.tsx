import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { importDesk } from "#lib/registry-import/import-desk.ts";
import { orderAction } from "../../actions.ts";
import { importHref, IMPORTS_HREF } from "../../import-address.ts";
import { loadImport } from "../load-import.ts";

type UndoPageProps = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Deshacer una importación" };

const number = new Intl.NumberFormat("es-MX");

export default async function UndoPage({ params }: UndoPageProps) {
  await requirePermission("registry.import");
  const { id } = await params;
  const { fileName, status } = await loadImport(id);
  if (status !== "DONE") redirect(importHref(id));
  const counts = await importDesk.count(id);
  return (
    <PageBody
      breadcrumbs={[
        { href: IMPORTS_HREF, label: "Importaciones" },
        { href: importHref(id), label: fileName },
        { label: "Deshacer" },
      ]}
    >
      <PageHeader title="¿Deshacer la importación?" lead={fileName} />
      <Panel title="Qué pasará">
        <ul className="max-w-measure list-disc space-y-2 pl-5">
          <li>
            Los acuerdos que creó ({number.format(counts.CREATE)} renglones) se retiran de la lista, la
            búsqueda y las cifras. Su página y su número quedan para siempre, con la noticia de que se
            retiraron.
          </li>
          <li>
            Los que cambió ({number.format(counts.CHANGE)} renglones) vuelven a lo que decían antes, con una
            corrección que queda a la vista.
          </li>
          <li>Los que alguien haya modificado después se dejan como están, y el reporte dice cuáles.</li>
          <li>Si importa de nuevo el mismo archivo, los acuerdos vuelven con sus mismos números.</li>
        </ul>
        <div className="mt-6 flex flex-wrap items-center gap-3">
          <ActionButton action={orderAction} fields={{ id, order: "undo" }}>
            Deshacer la importación
          </ActionButton>
          <LinkButton href={importHref(id)} variant="quiet">
            Dejarla como está
          </LinkButton>
        </div>
      </Panel>
    </PageBody>
  );
}
