import { languageName } from "#lib/catalogues/language-name.ts";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { PARTNER_KINDS } from "#lib/projects/catalogues/project-words.ts";
import { WORLD_REGIONS } from "#lib/registry/world-regions.ts";
import type { NoticeView } from "./notice-view.ts";

const list = new Intl.ListFormat("es-MX", { type: "conjunction" });

/** «Francia, Italia y Asia»; «Cualquier país». */
export function sayWhere({ countries, regions }: Pick<NoticeView, "countries" | "regions">): string {
  const names = [...countries.map(({ name }) => name), ...regions.map((key) => WORLD_REGIONS[key].label)];
  return names.length === 0 ? "Cualquier país" : list.format(names);
}

/** «Gobierno local y empresa»; «Quien se interese». */
export const sayKinds = ({ kinds }: Pick<NoticeView, "kinds">): string =>
  kinds.length === 0 ? "Quien se interese" : list.format(kinds.map((kind) => PARTNER_KINDS[kind].label));

export const sayLanguages = ({ languages }: Pick<NoticeView, "languages">): string =>
  list.format(languages.map(languageName));

/** «Zapopan, Jalisco»; «Yucatán». */
export const sayOfficePlace = ({ municipality, state }: NoticeView["office"]): string =>
  municipality === null ? state : `${municipality}, ${state}`;

/** Every field of a notice with its value in words: what its history compares. */
export const describeNotice = (notice: NoticeView): Record<string, string> => ({
  Título: notice.title,
  "Qué ofrece": notice.offers,
  "Qué busca": notice.seeks,
  Áreas: notice.areas.map(({ name }) => name).join(", "),
  "Con quién": sayKinds(notice),
  Dónde: sayWhere(notice),
  Lenguas: sayLanguages(notice),
  "Tipo de cooperación": MODALITIES[notice.modality].label,
  Población: notice.population?.toLocaleString("es-MX") ?? "",
  "Vigente hasta": formatDate(notice.validUntil),
  Contacto: notice.contactEmail,
});
