import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { mayChangeCall } from "#lib/calls/visible-calls.ts";
import { CallForm } from "../../_components/call-form.tsx";
import { readCallOptions } from "../../_components/call-options.ts";
import { callValues } from "../../_components/call-values.ts";
import { workedCallHref, workedCallsHref } from "../../call-hrefs.ts";
import { loadCall } from "../../load-call.ts";

export const metadata: Metadata = { title: "Editar la convocatoria" };

export default async function EditCallPage({ params }: { params: Promise<{ id: string }> }) {
  const { actor, call } = await loadCall(params);
  if (!mayChangeCall(actor, call)) notFound();
  const { id, title, state, revision } = call;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Convocatorias registradas", href: workedCallsHref },
        { label: title, href: workedCallHref(id) },
        { label: "Editar" },
      ]}
    >
      <PageHeader
        overline="Editar"
        title={title}
        lead={state === "PUBLISHED" ? "Está publicada: su página dirá qué cambió y cuándo." : undefined}
      />
      <CallForm id={id} revision={revision} initial={callValues(call)} {...await readCallOptions()} />
    </PageBody>
  );
}
