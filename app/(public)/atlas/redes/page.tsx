import type { Metadata } from "next";
import { FilterBar } from "#components/forms/filter-bar.tsx";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { FileLinks } from "#components/open-data/file-links.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { STATES } from "#lib/catalogues/states.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { networkDesk } from "#lib/networks/network-desk.ts";
import {
  NETWORKS_PATH,
  networksFileAddress,
  readNetworksQuery,
  selectNetworks,
} from "#lib/networks/public/networks-query.ts";
import { TABLE_FORMATS, TABLE_LABELS } from "#lib/open-data/table-file.ts";
import { NetworkCard } from "./_components/network-card.tsx";

export const metadata: Metadata = {
  title: "Redes de ciudades y regiones",
  description:
    "A qué redes internacionales pertenece cada estado y municipio, desde cuándo y para qué le ha servido.",
};

export default async function NetworksPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const { filters, ignored } = readNetworksQuery(await searchParams);
  const { q, estado } = filters;
  const networks = selectNetworks(await networkDesk.listPublic(), filters);
  const members = new Set(networks.flatMap((one) => one.members.map(({ office }) => office.id))).size;
  const filtered = q !== null || estado !== null;
  return (
    <PageBody
      breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Atlas", href: "/atlas" }, { label: "Redes" }]}
    >
      <PageHeader
        title="Redes de ciudades y regiones"
        lead="Quién es parte de cada una, desde cuándo y para qué le ha servido. La cuota se publica si la oficina lo decide."
      />
      <IgnoredFilters sentences={ignored} />
      <FilterBar href={NETWORKS_PATH} active={filtered}>
        <TextInput name="q" type="search" label="Buscar" defaultValue={q ?? ""} width="full" />
        <Select
          name="estado"
          label="Estado"
          placeholder="Todos"
          options={STATES.map(([value, label]) => ({ value, label }))}
          defaultValue={estado ?? undefined}
          width="full"
        />
      </FilterBar>
      <p role="status">
        {networks.length === 1 ? "Una red" : `${networks.length} redes`} y{" "}
        {members === 1 ? "una oficina" : `${members} oficinas`} que son parte de alguna
        {filtered ? ", con esos filtros" : ""}.
      </p>
      {networks.length === 0 ? (
        <EmptyState title="Ninguna red es así">Quite algún filtro o pruebe con menos palabras.</EmptyState>
      ) : (
        <ul className="grid gap-5 md:grid-cols-2">
          {networks.map((one) => (
            <NetworkCard key={one.network.id} {...one} />
          ))}
        </ul>
      )}
      <FileLinks
        files={TABLE_FORMATS.map((format) => ({
          label: TABLE_LABELS[format],
          href: networksFileAddress(format, filters),
        }))}
      />
    </PageBody>
  );
}
