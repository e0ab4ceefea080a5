import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PictureBody } from "#components/panorama/picture-body.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { panoramaDesk } from "#lib/panorama/panorama-desk.ts";
import { PUBLIC_HREF, readPanoramaQuery } from "#lib/panorama/panorama-query.ts";

type PanoramaPageProps = { searchParams: Promise<AddressParams> };

const LEAD =
  "Qué hacen en el mundo los estados y los municipios de México: de qué, dónde, cuándo y con quién. Cada cifra dice qué cuenta y lleva a lo que contó.";

export const metadata: Metadata = { title: "Panorama", description: LEAD };

export default async function PanoramaPage({ searchParams }: PanoramaPageProps) {
  const { filters, ignored } = readPanoramaQuery(await searchParams, mexicoCityToday());
  const picture = await panoramaDesk.read("anyone", filters);
  return (
    <PageBody breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Panorama" }]} className="space-y-10">
      <PageHeader
        title="Panorama de la acción internacional local"
        lead={LEAD}
        actions={
          <>
            <LinkButton href={`${PUBLIC_HREF}/informes`} variant="secondary" size="small">
              Informes trimestrales
            </LinkButton>
            <PrintButton />
          </>
        }
      />
      <IgnoredFilters sentences={ignored} />
      <PictureBody picture={picture} base={PUBLIC_HREF} />
    </PageBody>
  );
}
