import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

type FilterBarProps = {
  /** The page of the list; without parameters it shows everything. */
  href: string;
  /** Whether anything is filtered now. */
  active: boolean;
  children: ReactNode;
};

/** The filters of a list: a form that writes them in the address, so that any view can be shared as a link. */
export function FilterBar({ href, active, children }: FilterBarProps) {
  return (
    <form
      action={href}
      method="get"
      role="search"
      className="rounded-panel border border-linea bg-white p-5 print:hidden"
    >
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">{children}</div>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button type="submit" size="small">
          Filtrar
        </Button>
        {active ? (
          <LinkButton href={href} variant="quiet" size="small">
            Quitar los filtros
          </LinkButton>
        ) : null}
      </div>
    </form>
  );
}
