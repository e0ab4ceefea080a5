import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { directoryDesk } from "#lib/directory/directory-desk.ts";
import { DIRECTORY_HREF, OWN_DIRECTORY_HREF } from "#lib/directory/directory-query.ts";
import { DIRECTORY_KINDS, KINDS } from "#lib/directory/kinds.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { requireKeeper } from "./require-keeper.ts";
import { DirectoryDone } from "./_components/directory-done.tsx";
import { KeptRecord } from "./_components/kept-record.tsx";
import { RoundPanel } from "./_components/round-panel.tsx";

type OwnDirectoryPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Directorio" };

const addHref = (slug: string) => `${OWN_DIRECTORY_HREF}/nueva?tipo=${slug}`;

/** What the directory says of those that a person answers for. */
export default async function OwnDirectoryPage({ searchParams }: OwnDirectoryPageProps) {
  const actor = await requireKeeper();
  const params = await searchParams;
  const kept = await directoryDesk.readKept(actor);
  const keepsAll = hasPermission(actor.role, "directory.keep");
  const addable = KINDS.filter((kind) => {
    const { keeper } = DIRECTORY_KINDS[kind];
    return keepsAll ? keeper === "dgcp" : keeper === "state" && actor.officeKind === "STATE";
  });
  return (
    <PageBody>
      <DirectoryDone params={params} />
      <PageHeader
        title="Directorio"
        lead={
          keepsAll
            ? "Unidades, asociaciones y representaciones: lo que no escribe ninguna oficina. Lo que guarde queda publicado y confirmado."
            : "Lo que cualquiera lee de su oficina. Revíselo una vez al año: si todo sigue igual, basta con confirmarlo."
        }
        actions={
          <>
            {addable.map((kind) => (
              <LinkButton
                key={kind}
                href={addHref(DIRECTORY_KINDS[kind].slug)}
                variant="secondary"
                size="small"
              >
                Agregar: {DIRECTORY_KINDS[kind].label.toLocaleLowerCase("es")}
              </LinkButton>
            ))}
            {keepsAll ? (
              <LinkButton href={`${OWN_DIRECTORY_HREF}/cargar`} variant="secondary" size="small">
                Cargar un catálogo
              </LinkButton>
            ) : null}
            <LinkButton href={DIRECTORY_HREF} variant="quiet" size="small">
              Ver el directorio público
            </LinkButton>
          </>
        }
      />
      {keepsAll ? (
        <RoundPanel records={await directoryDesk.readAll()} round={await directoryDesk.findRound()} />
      ) : null}
      <ul className="grid gap-4 lg:grid-cols-2">
        {kept.map((record) => (
          <li key={record.id ?? record.officeId}>
            <KeptRecord record={record} addHref={addHref(DIRECTORY_KINDS[record.kind].slug)} />
          </li>
        ))}
      </ul>
    </PageBody>
  );
}
