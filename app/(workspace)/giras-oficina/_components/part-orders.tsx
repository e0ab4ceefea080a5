import { RemoveButton } from "#components/parts/remove-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { type ListedPart, MISSION_PARTS } from "#lib/missions/parts/mission-parts.ts";
import { removePartAction } from "../actions.ts";
import { resultsHref } from "../mission-hrefs.ts";

type PartOrdersProps = { missionId: string; part: ListedPart; id: string; title: string };

/** What may be done with a part of a tour or a visit. */
export const PartOrders = ({ missionId, part, id, title }: PartOrdersProps) => (
  <div className="-ml-3.5 flex flex-wrap items-center gap-x-3 print:hidden">
    <RemoveButton
      action={removePartAction}
      fields={{ missionId, part: MISSION_PARTS[part].slug, id }}
      title={title}
    />
    {part === "commitment" ? (
      <TextLink href={resultsHref(missionId, id)} className="text-sm">
        Qué resultó<span className="sr-only"> de «{title}»</span>
      </TextLink>
    ) : null}
  </div>
);
