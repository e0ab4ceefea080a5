import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate, formatDateTime } from "#lib/kernel/format-date.ts";
import type { LoadedCase } from "../_data/load-case.ts";

/** The procedure: who has it, when it came in, how long each side has had it. */
export function CaseFacts({ loaded }: { loaded: LoadedCase }) {
  const { snapshot, assignees, days, registryNumber, clock } = loaded;
  const since = (date: Date | null) => date && formatDateTime(date);
  return (
    <Panel title="El trámite">
      <DefinitionList
        items={[
          { term: "Oficina", value: snapshot.office.name },
          { term: "Presentación", value: since(snapshot.filedAt) },
          { term: "Recibido por la CJA", value: since(snapshot.referredAt) },
          { term: "A cargo en la DGCP", value: assignees.dgcp ?? "Sin asignar" },
          { term: "A cargo en la CJA", value: assignees.cja ?? "Sin asignar" },
          ...(clock.earliestSignature
            ? [{ term: "Primera fecha de firma posible", value: formatDate(clock.earliestSignature) }]
            : []),
          ...(days
            ? [
                {
                  term: "Días hábiles con el turno",
                  value: `Oficina ${days.OFFICE} · DGCP ${days.DGCP} · CJA ${days.CJA}`,
                },
              ]
            : []),
          ...(registryNumber
            ? [
                {
                  term: "Número de registro",
                  value: <TextLink href={`/registro/${registryNumber}`}>{registryNumber}</TextLink>,
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}
