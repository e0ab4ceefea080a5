import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { nameOfState } from "#lib/statistics/describe-table.ts";

/** What stands here until the first agreement is published. */
export function NoFigures({ state }: { state: string | null }) {
  const action = (
    <LinkButton href={state === null ? "/registro" : "/cifras"} variant="secondary">
      {state === null ? "Ir al registro" : "Ver las cifras del país"}
    </LinkButton>
  );
  const whose =
    state === null
      ? "Todavía no hay acuerdos publicados"
      : `${nameOfState(state)} todavía no tiene acuerdos publicados`;
  return (
    <EmptyState title={whose} action={action}>
      <p>En cuanto se publique el primero, aquí se verán sus cifras: con quién, sobre qué y desde cuándo.</p>
    </EmptyState>
  );
}
