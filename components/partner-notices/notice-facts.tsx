import { DefinitionList } from "#components/ui/definition-list.tsx";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { sayKinds, sayLanguages, sayOfficePlace, sayWhere } from "#lib/partner-notices/describe-notice.ts";
import type { NoticeView } from "#lib/partner-notices/notice-view.ts";

/** What a notice says: who looks, for what, and with whom. */
export function NoticeFacts({ notice }: { notice: NoticeView }) {
  const { office, offers, seeks, areas, modality, population, validUntil, contactEmail } = notice;
  const text = (value: string) => <span className="whitespace-pre-line wrap-anywhere">{value}</span>;
  return (
    <DefinitionList
      items={[
        { term: "Qué busca", value: text(seeks) },
        { term: "Qué ofrece", value: text(offers) },
        { term: "Quién", value: `${office.name} (${sayOfficePlace(office)})` },
        { term: "Población", value: population === null ? null : population.toLocaleString("es-MX") },
        { term: "Áreas", value: areas.map(({ name }) => name).join(", ") },
        { term: "Con quién", value: sayKinds(notice) },
        { term: "De dónde", value: sayWhere(notice) },
        { term: "Lenguas en que puede trabajar", value: sayLanguages(notice) },
        { term: "Tipo de cooperación", value: MODALITIES[modality].label },
        {
          term: "Recibe respuestas hasta",
          value: <time dateTime={validUntil}>{formatDate(validUntil)}</time>,
        },
        {
          term: "Contacto institucional",
          value: (
            <a href={`mailto:${contactEmail}`} className="link wrap-anywhere">
              {contactEmail}
            </a>
          ),
        },
      ]}
    />
  );
}
