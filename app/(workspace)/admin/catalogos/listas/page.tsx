import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { listCountries, REGION_LABELS } from "#lib/catalogues/countries.ts";
import { languageLabel, LANGUAGES } from "#lib/catalogues/languages.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { CatalogueTabs } from "../_components/catalogue-tabs.tsx";
import { ReferenceList } from "../_components/reference-list.tsx";

export const metadata: Metadata = { title: "Catálogos: listas de referencia" };

const labelsOf = (table: Record<string, { label: string }>) => Object.values(table).map(({ label }) => label);

const regions = Object.entries(REGION_LABELS).map(([region, label]) => ({
  label,
  items: listCountries()
    .filter((country) => country.region === region)
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, "es-MX")),
}));

export default async function ReferenceListsPage() {
  await requirePermission("portal.manage");
  return (
    <PageBody>
      <PageHeader
        title="Catálogos"
        lead="Listas que no se editan aquí: siguen a un catálogo publicado o a las reglas del procedimiento, y cambian con una versión nueva del portal."
      />
      <CatalogueTabs current="lists" />
      <ReferenceList
        title="Países"
        source="Códigos de la norma ISO 3166-1 y nombres en español de los datos CLDR de Unicode, en las regiones con que el registro da sus cifras."
        groups={regions}
      />
      <ReferenceList
        title="Idiomas"
        source="Códigos de la norma ISO 639-1, con los nombres en español de CLDR: aquellos en que suelen firmarse los acuerdos."
        groups={[{ label: "Idiomas de los textos", items: LANGUAGES.map(languageLabel) }]}
      />
      <ReferenceList
        title="Tipos"
        source="Los distingue el programa: de ellos dependen avisos, filtros y estadísticas."
        groups={[
          { label: "Tipos de acuerdo", items: labelsOf(AGREEMENT_KINDS) },
          { label: "Tipos de contraparte", items: labelsOf(COUNTERPART_TYPES) },
        ]}
      />
      <ReferenceList
        title="Estados"
        source="Claves y nombres del Marco Geoestadístico del INEGI."
        groups={[{ label: "Entidades federativas", items: STATES.map(([code, name]) => `${code} ${name}`) }]}
      />
    </PageBody>
  );
}
