import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { countryOptions } from "#lib/catalogues/country-options.ts";
import { directoryDesk } from "#lib/directory/directory-desk.ts";
import { OWN_DIRECTORY_HREF } from "#lib/directory/directory-query.ts";
import { DIRECTORY_KINDS, directoryKindOf } from "#lib/directory/kinds.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { EntryForm } from "../_components/entry-form.tsx";
import { requireKeeper } from "../require-keeper.ts";

export const metadata: Metadata = { title: "Nueva ficha del directorio" };

const EMPTY = {
  ...{ name: "", city: "", address: "", phones: "", email: "", website: "" },
  ...{ holder: "", holderPosition: "", note: "" },
};

export default async function NewEntryPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await requireKeeper();
  const kind = directoryKindOf((await searchParams).tipo);
  if (kind === null) notFound();
  const { slug, label, keeper, abroad } = DIRECTORY_KINDS[kind];
  const isOwn = keeper === "office";
  const written =
    isOwn && (await directoryDesk.readKept(actor)).some(({ kind: of, id }) => of === kind && id !== null);
  if (written) notFound();
  return (
    <PageBody breadcrumbs={[{ href: OWN_DIRECTORY_HREF, label: "Directorio" }, { label }]}>
      <PageHeader
        title={isOwn ? actor.officeName : label}
        lead="Todo lo que escriba aquí lo lee cualquiera."
      />
      <EntryForm
        {...{ id: "", revision: 0, kind: slug, fixedName: isOwn }}
        saved={{ ...EMPTY, name: isOwn ? actor.officeName : "", countryCode: abroad ? "" : "MX" }}
        countries={countryOptions()}
      />
    </PageBody>
  );
}
