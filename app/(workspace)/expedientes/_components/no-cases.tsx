import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { inboxHref, inboxParams, NARROWING_PARAMS, withoutFilters } from "#lib/cases/inbox/inbox-address.ts";
import type { InboxDesk } from "#lib/cases/inbox/inbox-desk.ts";
import type { InboxFilters } from "#lib/cases/inbox/inbox-query.ts";
import { INBOX_VIEWS } from "#lib/cases/inbox/inbox-views.ts";
import type { InboxPage } from "#lib/cases/inbox/search-inbox.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { INBOX_WORDS } from "../_data/inbox-words.ts";

type NoCasesProps = { desk: InboxDesk; filters: InboxFilters; counts: InboxPage["counts"] };

/** Nothing to show: because there is nothing yet, because the view is empty, or because the filters ask too much. */
export function NoCases({ desk, filters, counts }: NoCasesProps) {
  const params = inboxParams(filters);
  const filtered = NARROWING_PARAMS.some((name) => params[name] !== null);
  const elsewhere = counts.all ?? 0;
  const everywhere = (
    <TextLink href={inboxHref({ ...filters, vista: "all", pagina: 1 })}>
      {elsewhere === 1 ? "En «Todos» hay 1 expediente" : `En «Todos» hay ${elsewhere} expedientes`}
    </TextLink>
  );
  if (filtered) {
    return (
      <EmptyState
        title="Ningún expediente coincide"
        action={<LinkButton href={inboxHref(withoutFilters(filters))}>Quitar los filtros</LinkButton>}
      >
        {elsewhere > 0 ? (
          <>{everywhere} con estos filtros.</>
        ) : (
          "Escriba menos palabras o quite algún filtro."
        )}
      </EmptyState>
    );
  }
  if (elsewhere > 0) return <EmptyState title={INBOX_VIEWS[filters.vista].empty}>{everywhere}.</EmptyState>;
  const words = INBOX_WORDS[desk.side];
  return (
    <EmptyState
      title={words.none}
      action={
        hasPermission(desk.actor.role, "cases.draft") ? (
          <LinkButton href="/expedientes/nuevo">Iniciar una solicitud</LinkButton>
        ) : undefined
      }
    >
      {words.begin}
    </EmptyState>
  );
}
