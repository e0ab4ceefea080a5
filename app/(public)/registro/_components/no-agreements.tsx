import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ActiveFilter } from "./active-filters.ts";

/** Nothing to show: because nothing has been registered yet, or because the search asks too much. */
export function NoAgreements({ filters }: { filters: readonly ActiveFilter[] }) {
  if (filters.length === 0) {
    return (
      <EmptyState title="Aquí estarán los acuerdos registrados">
        Todavía no hay ninguno. Un acuerdo se publica cuando concluyen los{" "}
        <TextLink href="/procedimiento">doce pasos de su trámite</TextLink>.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Ningún acuerdo coincide con su búsqueda"
      action={<LinkButton href="/registro">Ver todos los acuerdos</LinkButton>}
    >
      <ul className="list-disc space-y-1 pl-5 text-left marker:text-dorado">
        {filters.some(({ name }) => name === "q") ? (
          <li>Escriba menos palabras, o sin comillas: se buscan acuerdos que las tengan todas.</li>
        ) : null}
        {filters.map(({ name, text, withoutIt }) => (
          <li key={name}>
            <TextLink href={withoutIt}>Quitar el filtro {text}</TextLink>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
