import type { ReactNode } from "react";
import { TextLink } from "#components/ui/text-link.tsx";
import type { PartWords } from "#lib/editing/part-words.ts";

type PartListProps = {
  parts: readonly PartWords[];
  /** The page of each; null where it has none for who looks. */
  hrefOf: ((id: string) => string) | null;
  /** What may be done with each, under it. */
  orders?: (part: PartWords) => ReactNode;
};

/** One of the lists of something made of parts, such as a tour or a tie, in groups where it has them. */
export function PartList({ parts, hrefOf, orders }: PartListProps) {
  if (parts.length === 0) return <p className="text-tinta-suave">Todavía no hay nada aquí.</p>;
  const groups = [...Map.groupBy(parts, ({ group }) => group)];
  return (
    <div className="space-y-6">
      {groups.map(([group, rows]) => (
        <section key={group}>
          {group ? <h3 className="mb-2 text-base first-letter:uppercase">{group}</h3> : null}
          <ul className="divide-y divide-linea">
            {rows.map((part) => (
              <li key={part.id} className="space-y-1 py-3 first:pt-0 last:pb-0">
                <p className="font-semibold wrap-anywhere whitespace-pre-line">
                  {hrefOf ? <TextLink href={hrefOf(part.id)}>{part.title}</TextLink> : part.title}
                </p>
                {part.lines.map((line) => (
                  <p key={line} className="text-sm wrap-anywhere whitespace-pre-line text-tinta-suave">
                    {line}
                  </p>
                ))}
                {orders?.(part)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
