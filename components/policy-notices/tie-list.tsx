import type { ReactNode } from "react";
import { TextLink } from "#components/ui/text-link.tsx";
import type { TieView } from "#lib/policy-notices/policy-notice-view.ts";

type TieListProps = {
  ties: readonly TieView[];
  empty: string;
  /** Whether it says what is not public: inside, never to the public. */
  inside?: boolean;
  /** What may be done with one. */
  actionOf?: (tie: TieView) => ReactNode;
};

/** What offices do about a notice, by office. */
export function TieList({ ties, empty, inside = false, actionOf }: TieListProps) {
  if (ties.length === 0) return <p className="text-tinta-suave">{empty}</p>;
  return (
    <ul className="divide-y divide-linea">
      {[...Map.groupBy(ties, ({ office }) => office.id).values()].map((some) => (
        <li key={some[0]!.office.id} className="py-4 first:pt-0 last:pb-0">
          <p className="font-semibold">{some[0]!.office.name}</p>
          <ul className="mt-2 space-y-2">
            {some.map((tie) => (
              <li key={tie.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
                <span className="min-w-0 flex-1 basis-52 wrap-anywhere">
                  <span className="text-sm text-tinta-suave">{tie.kind}: </span>
                  {tie.href ? <TextLink href={tie.href}>{tie.title}</TextLink> : tie.title}
                  {inside && !tie.href ? (
                    <span className="text-sm text-tinta-suave"> (no es público)</span>
                  ) : null}
                </span>
                {actionOf?.(tie)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
