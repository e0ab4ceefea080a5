import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { PictureBody } from "#components/panorama/picture-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { panoramaDesk } from "#lib/panorama/panorama-desk.ts";
import { readPanoramaQuery, WORKSPACE_HREF } from "#lib/panorama/panorama-query.ts";
import { PanoramaTabs } from "./_components/panorama-tabs.tsx";

type PanoramaPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Panorama del país" };

export default async function PanoramaPage({ searchParams }: PanoramaPageProps) {
  const actor = await requirePermission("panorama.read");
  const { filters, ignored } = readPanoramaQuery(await searchParams, mexicoCityToday());
  const picture = await panoramaDesk.read(actor, filters);
  return (
    <PageBody className="space-y-10">
      <PageHeader
        title="Panorama del país"
        lead="Lo público, lo que otras oficinas comparten y lo que usted puede ver. Cada cifra lleva a lo que contó."
        actions={<PrintButton />}
      />
      <PanoramaTabs actor={actor} current="picture" />
      <IgnoredFilters sentences={ignored} />
      <PictureBody picture={picture} base={WORKSPACE_HREF} />
    </PageBody>
  );
}
