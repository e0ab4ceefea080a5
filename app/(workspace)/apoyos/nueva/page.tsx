import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { SUPPORT_KINDS } from "#lib/support/kinds.ts";
import { LONGEST_TEXT } from "#lib/support/request-input.ts";
import { SUPPORT_HREF } from "#lib/support/support-query.ts";
import { RequestForm } from "../_components/request-form.tsx";

export const metadata: Metadata = { title: "Pedir apoyo" };

const KINDS = Object.values(SUPPORT_KINDS).map(({ slug, label, hint }) => ({ value: slug, label, hint }));

export default async function NewRequestPage() {
  await requirePermission("support.ask");
  return (
    <PageBody breadcrumbs={[{ href: SUPPORT_HREF, label: "Solicitudes de apoyo" }, { label: "Pedir apoyo" }]}>
      <PageHeader
        title="Pedir apoyo a la DGCP"
        lead="Para lo que no es un expediente. Recibirá un folio y una fecha en que deben responderle; si le piden más datos, el plazo se detiene hasta que los agregue."
      />
      <RequestForm formKey={randomUUID()} kinds={KINDS} longest={LONGEST_TEXT} />
    </PageBody>
  );
}
