import { ActionButton } from "#components/forms/action-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { PartWords } from "#lib/missions/parts/describe-part.ts";
import { type ListedPart, MISSION_PARTS } from "#lib/missions/parts/mission-parts.ts";
import { removePartAction } from "../actions.ts";
import { elementHref, resultsHref } from "../mission-hrefs.ts";

type PartListProps = {
  missionId: string;
  part: ListedPart;
  parts: readonly PartWords[];
  canEdit: boolean;
};

/** One of the lists of a tour or a visit, in groups where it has them. */
export function PartList({ missionId, part, parts, canEdit }: PartListProps) {
  if (parts.length === 0) return <p className="text-tinta-suave">Todavía no hay nada aquí.</p>;
  const groups = [...Map.groupBy(parts, ({ group }) => group)];
  return (
    <div className="space-y-6">
      {groups.map(([group, rows]) => (
        <section key={group}>
          {group ? <h3 className="mb-2 text-base first-letter:uppercase">{group}</h3> : null}
          <ul className="divide-y divide-linea">
            {rows.map(({ id, title, lines }) => (
              <li key={id} className="space-y-1 py-3 first:pt-0 last:pb-0">
                <p className="font-semibold wrap-anywhere">
                  {canEdit ? <TextLink href={elementHref(missionId, part, id)}>{title}</TextLink> : title}
                </p>
                {lines.map((line) => (
                  <p key={line} className="text-sm wrap-anywhere text-tinta-suave">
                    {line}
                  </p>
                ))}
                <Orders missionId={missionId} part={part} id={id} title={title} canEdit={canEdit} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type OrdersProps = { missionId: string; part: ListedPart; id: string; title: string; canEdit: boolean };

function Orders({ missionId, part, id, title, canEdit }: OrdersProps) {
  if (!canEdit) return null;
  return (
    <div className="-ml-3.5 flex flex-wrap items-center gap-x-3 print:hidden">
      <ActionButton
        action={removePartAction}
        fields={{ missionId, part: MISSION_PARTS[part].slug, id }}
        variant="quiet"
        size="small"
      >
        <span>
          Quitar<span className="sr-only"> «{title}»</span>
        </span>
      </ActionButton>
      {part === "commitment" ? (
        <TextLink href={resultsHref(missionId, id)} className="text-sm">
          Qué resultó<span className="sr-only"> de «{title}»</span>
        </TextLink>
      ) : null}
    </div>
  );
}
