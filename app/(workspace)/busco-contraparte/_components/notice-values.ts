import { MODALITIES } from "#lib/cooperation/modalities.ts";
import type { NoticeView } from "#lib/partner-notices/notice-view.ts";
import { WORLD_REGIONS } from "#lib/registry/world-regions.ts";
import { PARTNER_KINDS } from "#lib/projects/catalogues/project-words.ts";

/** A notice as its form sends it. */
export function noticeValues(notice: NoticeView): Record<string, string> {
  const { title, offers, seeks, validUntil, contactEmail } = notice;
  return {
    ...{ title, offers, seeks, validUntil, contactEmail },
    areas: notice.areas.map(({ key }) => key).join(","),
    kinds: notice.kinds.map((kind) => PARTNER_KINDS[kind].slug).join(","),
    countries: notice.countries.map(({ code }) => code).join(","),
    regions: notice.regions.map((region) => WORLD_REGIONS[region].slug).join(","),
    languages: notice.languages.join(","),
    modality: MODALITIES[notice.modality].slug,
    population: notice.population === null ? "" : String(notice.population),
  };
}
