import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { progressFields } from "#lib/plans/items/report-fields.ts";
import type { WrittenLine } from "#lib/plans/progress/read-quarter.ts";
import { ItemWords } from "../../../_components/item-words.tsx";
import { ItemForm } from "../../../_form/item-form.tsx";
import { itemState } from "../../../_form/item-state.ts";
import { lineHistoryHref, lineHref } from "../../../plan-address.ts";

type LineEditorProps = {
  lines: readonly WrittenLine[];
  current: WrittenLine;
  period: string;
  canEdit: boolean;
};

const NAMES = Object.keys(progressFields);

/** One line of a quarter, to be written or read. */
export function LineEditor({ lines, current, period, canEdit }: LineEditorProps) {
  const { subject, item } = current;
  const next = lines[lines.indexOf(current) + 1];
  return (
    <Panel title={subject.kind === "objective" ? "Objetivo" : "Acción"}>
      <p className="mb-5 max-w-measure text-lg font-semibold">{subject.name}</p>
      {item === null ? (
        <p className="text-tinta-suave">Este renglón es nuevo: agréguelo arriba para escribirlo.</p>
      ) : canEdit ? (
        <ItemForm key={item.id} kind="progress" id={item.id} names={NAMES} initial={itemState(item)} />
      ) : (
        <ItemWords kind="progress" names={NAMES} values={item.values} />
      )}
      <ul className="mt-5 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
        {next ? (
          <li>
            <TextLink href={lineHref(period, next.subject.id)}>Siguiente renglón</TextLink>
          </li>
        ) : null}
        {item ? (
          <li>
            <TextLink href={lineHistoryHref(period, subject.id)}>Historia de lo escrito</TextLink>
          </li>
        ) : null}
      </ul>
    </Panel>
  );
}
