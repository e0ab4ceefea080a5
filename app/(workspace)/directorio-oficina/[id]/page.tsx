import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { countryOptions } from "#lib/catalogues/country-options.ts";
import { directoryDesk } from "#lib/directory/directory-desk.ts";
import { OWN_DIRECTORY_HREF } from "#lib/directory/directory-query.ts";
import type { DirectoryRecord } from "#lib/directory/directory-record.ts";
import { DIRECTORY_KINDS } from "#lib/directory/kinds.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { EntryForm } from "../_components/entry-form.tsx";
import { requireKeeper } from "../require-keeper.ts";

export const metadata: Metadata = { title: "Ficha del directorio" };

async function load(actor: Actor, id: string): Promise<DirectoryRecord> {
  try {
    return await directoryDesk.getKept(actor, id);
  } catch (error) {
    if (error instanceof DomainError) notFound();
    throw error;
  }
}

export default async function EntryPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireKeeper();
  const record = await load(actor, (await params).id);
  const { id, kind, name, revision, officeId } = record;
  return (
    <PageBody breadcrumbs={[{ href: OWN_DIRECTORY_HREF, label: "Directorio" }, { label: name }]}>
      <PageHeader
        title={name}
        lead="Todo lo que escriba aquí lo lee cualquiera. Al guardar, la ficha queda confirmada."
      />
      <EntryForm
        {...{ id: id!, revision, kind: DIRECTORY_KINDS[kind].slug, fixedName: officeId !== null }}
        saved={record}
        countries={countryOptions()}
      />
    </PageBody>
  );
}
