import { ActionButton } from "#components/forms/action-button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { DirectoryRecord } from "#lib/directory/directory-record.ts";
import { stateName } from "#lib/directory/directory-query.ts";
import { followRound } from "#lib/directory/follow-round.ts";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { openRoundAction } from "../actions.ts";

type RoundPanelProps = {
  records: readonly DirectoryRecord[];
  round: { year: number; openedAt: Date; openedBy: string } | null;
};

/** How the yearly round goes: who has confirmed since it was opened, and who has not. */
export function RoundPanel({ records, round }: RoundPanelProps) {
  const year = Number(mexicoCityToday().slice(0, 4));
  const open = round?.year === year;
  const { asked, missing } = followRound(records, round?.openedAt ?? null);
  return (
    <Panel title={`Confirmación de ${open ? year : "este año"}`}>
      {open ? (
        <>
          <p>
            La abrió {round.openedBy} el {formatDateTime(round.openedAt)}. Desde entonces se han confirmado{" "}
            {asked.length - missing.length} de {asked.length} fichas de las oficinas.
          </p>
          {missing.length > 0 ? (
            <Disclosure summary={`Las que faltan (${missing.length})`} className="mt-3">
              <ul className="space-y-1 text-sm">
                {missing.map(({ id, officeId, name, city, stateCode }) => (
                  <li key={id ?? officeId}>
                    {[name, city].filter(Boolean).join(", ")} ({stateName(stateCode)})
                  </li>
                ))}
              </ul>
            </Disclosure>
          ) : null}
        </>
      ) : (
        <div className="space-y-3">
          <p>Al abrirla, cada oficina recibe un aviso para revisar su ficha. Se abre una vez al año.</p>
          <ActionButton action={openRoundAction} variant="secondary" size="small">
            Abrir la confirmación de {year}
          </ActionButton>
        </div>
      )}
    </Panel>
  );
}
