import { BudgetTable } from "#components/plans/budget-table.tsx";
import { IndicatorBoard } from "#components/plans/indicator-board.tsx";
import { ProgramTable } from "#components/plans/program-table.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import type { SwotQuadrant } from "#lib/generated/prisma/enums.ts";
import { axisOfSection } from "#lib/plans/adopting/snapshot-sections.ts";
import type { Snapshot } from "#lib/plans/adopting/snapshot.ts";
import { profileFields, structureFields } from "#lib/plans/items/plan-fields.ts";
import { QUADRANT_GROUPS } from "#lib/plans/items/words.ts";
import { EvidenceText } from "./evidence-text.tsx";
import { ObjectiveText } from "./objective-text.tsx";

type PlanSectionTextProps = {
  snapshot: Snapshot;
  /** One of `sectionsOfSnapshot`. */
  section: string;
  /** ISO: its lights are those of that day, whenever it is read. */
  asOf: string;
  /** Where its files are saved from, when they are public. */
  fileHref?: (id: string) => string;
};

/** What a published plan says in one of its sections. */
export function PlanSectionText({ snapshot, section, asOf, fileHref }: PlanSectionTextProps) {
  const { content, firstYear } = snapshot;
  switch (section) {
    case "perfil":
      return <Answers plan={snapshot.plan} fields={profileFields} />;
    case "diagnostico":
      return <SwotText items={content.swot} />;
    case "programa":
      return <ProgramTable content={content} firstYear={firstYear} />;
    case "presupuesto":
      return <BudgetTable content={content} firstYear={firstYear} />;
    case "indicadores":
      return (
        <>
          <IndicatorBoard content={content} today={asOf} />
          <EvidenceText content={content} fileHref={fileHref} />
        </>
      );
    case "estructura":
      return <Answers plan={snapshot.plan} fields={structureFields} />;
    default:
      return <AxisText snapshot={snapshot} section={section} />;
  }
}

type AnswersProps = {
  plan: Snapshot["plan"];
  fields: Readonly<Record<string, { label: string }>>;
};

function Answers({ plan, fields }: AnswersProps) {
  const items = Object.entries(fields).map(([name, { label }]) => ({
    term: label,
    value: plan[name as keyof typeof plan],
  }));
  return <DefinitionList items={items.filter(({ value }) => value !== "")} />;
}

function SwotText({ items }: { items: Snapshot["content"]["swot"] }) {
  return (
    <div className="grid gap-6 md:grid-cols-2">
      {(Object.keys(QUADRANT_GROUPS) as SwotQuadrant[]).map((quadrant) => (
        <div key={quadrant}>
          <h3 className="mb-2 text-lg">{QUADRANT_GROUPS[quadrant].title}</h3>
          <ul className="list-disc space-y-1 pl-5">
            {items
              .filter((item) => item.quadrant === quadrant)
              .map(({ id, text, weight }) => (
                <li key={id}>
                  {text} {weight ? <StatusTag>Pesa {weight} de 5</StatusTag> : null}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function AxisText({ snapshot, section }: { snapshot: Snapshot; section: string }) {
  const axis = axisOfSection(snapshot, section);
  if (!axis) return null;
  return (
    <>
      {axis.purpose ? <p className="mb-4 max-w-measure">{axis.purpose}</p> : null}
      <ol className="divide-y divide-linea">
        {snapshot.content.objective
          .filter(({ axisId }) => axisId === axis.id)
          .map((objective) => (
            <ObjectiveText key={objective.id} objective={objective} />
          ))}
      </ol>
    </>
  );
}
