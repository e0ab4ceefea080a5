import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { OWN_DIRECTORY_HREF } from "#lib/directory/directory-query.ts";
import { DIRECTORY_KINDS, KINDS } from "#lib/directory/kinds.ts";
import { LoadForm } from "../_components/load-form.tsx";

export const metadata: Metadata = { title: "Cargar un catálogo" };

export default async function LoadPage() {
  await requirePermission("directory.keep");
  const slugs = KINDS.filter((kind) => DIRECTORY_KINDS[kind].keeper === "dgcp").map(
    (kind) => DIRECTORY_KINDS[kind].slug,
  );
  return (
    <PageBody
      breadcrumbs={[{ href: OWN_DIRECTORY_HREF, label: "Directorio" }, { label: "Cargar un catálogo" }]}
    >
      <PageHeader
        title="Cargar un catálogo"
        lead="Embajadas, consulados, misiones, unidades o asociaciones, en un CSV. Se carga todo o nada."
      />
      <ol className="max-w-measure list-decimal space-y-2 pl-6">
        <li>
          Descargue la <TextLink href={`${OWN_DIRECTORY_HREF}/plantilla`}>plantilla</TextLink> y llénela. En{" "}
          <strong>tipo</strong> caben: {slugs.join(", ")}.
        </li>
        <li>
          La <strong>clave</strong> es de usted y no cambia: al cargar otra vez la misma clave, la ficha se
          actualiza en vez de repetirse.
        </li>
        <li>Lo que el archivo no nombra se queda como está.</li>
      </ol>
      <LoadForm />
    </PageBody>
  );
}
