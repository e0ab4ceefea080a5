import { SdgList } from "#components/cooperation/sdg-list.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { sayClosing } from "#lib/calls/call-zones.ts";
import type { CallView } from "#lib/calls/call-view.ts";
import { sayAmounts, sayApplicants } from "#lib/calls/describe-call.ts";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { formatDate } from "#lib/kernel/format-date.ts";

/** What a call is for, for whom and until when. */
export function CallFacts({ call }: { call: CallView }) {
  const { summary, convener, country, modality, areas, sdgGoals, condition, counterpartShare } = call;
  return (
    <div className="space-y-5">
      <p className="max-w-measure whitespace-pre-line wrap-anywhere">{summary}</p>
      <DefinitionList
        items={[
          { term: "Convoca", value: country ? `${convener} (${country.name})` : convener },
          { term: "Tipo de cooperación", value: MODALITIES[modality].label },
          { term: "Áreas", value: areas.map(({ name }) => name).join(", ") },
          { term: "ODS", value: sdgGoals.length > 0 ? <SdgList goals={sdgGoals} /> : null },
          { term: "Quién puede participar", value: sayApplicants(call) },
          {
            term: "Otras condiciones",
            value: condition ? <span className="whitespace-pre-line">{condition}</span> : null,
          },
          { term: "Monto", value: sayAmounts(call) },
          {
            term: "Contraparte que se pide",
            value: counterpartShare === null ? null : `${counterpartShare} % del total`,
          },
          { term: "Abre", value: formatDate(call.opensOn) },
          {
            term: "Cierra",
            value: <time dateTime={call.closesAt.toISOString()}>{sayClosing(call.closesAt, call.zone)}</time>,
          },
          {
            term: "Bases",
            value: (
              <a href={call.rulesUrl} rel="noopener noreferrer nofollow" className="link wrap-anywhere">
                {call.rulesUrl}
              </a>
            ),
          },
          { term: "Contacto", value: call.contact || null },
        ]}
      />
    </div>
  );
}
