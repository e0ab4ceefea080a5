import { ActionButton } from "#components/forms/action-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { PartWords } from "#lib/ties/parts/describe-part.ts";
import { type ListedPart, TIE_PARTS } from "#lib/ties/parts/tie-parts.ts";
import { removePartAction } from "../actions.ts";
import { elementHref } from "../tie-hrefs.ts";

type PartListProps = {
  tie: string;
  part: ListedPart;
  parts: readonly PartWords[];
  /** Whether each leads to its own page. */
  isLinked: boolean;
  canRemove: boolean;
};

/** One of the lists of a tie, in groups where it has them. */
export function PartList({ tie, part, parts, isLinked, canRemove }: PartListProps) {
  if (parts.length === 0) return <p className="text-tinta-suave">Todavía no hay nada aquí.</p>;
  const groups = [...Map.groupBy(parts, ({ group }) => group)];
  return (
    <div className="space-y-6">
      {groups.map(([group, rows]) => (
        <section key={group}>
          {group ? <h3 className="mb-2 text-base">{group}</h3> : null}
          <ul className="divide-y divide-linea">
            {rows.map(({ id, title, lines }) => (
              <li key={id} className="space-y-1 py-3 first:pt-0 last:pb-0">
                <p className="font-semibold wrap-anywhere whitespace-pre-line">
                  {isLinked ? <TextLink href={elementHref(tie, part, id)}>{title}</TextLink> : title}
                </p>
                {lines.map((line) => (
                  <p key={line} className="text-sm wrap-anywhere whitespace-pre-line text-tinta-suave">
                    {line}
                  </p>
                ))}
                {canRemove ? (
                  <div className="-ml-3.5 print:hidden">
                    <ActionButton
                      action={removePartAction}
                      fields={{ tie, part: TIE_PARTS[part].slug, id }}
                      variant="quiet"
                      size="small"
                    >
                      <span>
                        Quitar<span className="sr-only"> «{title.slice(0, 80)}»</span>
                      </span>
                    </ActionButton>
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
