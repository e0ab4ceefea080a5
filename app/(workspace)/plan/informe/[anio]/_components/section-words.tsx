import { ItemForm } from "../../../_form/item-form.tsx";
import { itemState } from "../../../_form/item-state.ts";

type SectionWordsProps = {
  section: { id: string; revision: number; text: string };
  hint: string;
  canEdit: boolean;
};

/** The office's own words in a section, to be written or read. */
export function SectionWords({ section: { id, revision, text }, hint, canEdit }: SectionWordsProps) {
  if (!canEdit)
    return text ? (
      <p className="max-w-measure whitespace-pre-line">{text}</p>
    ) : (
      <p className="text-tinta-suave">La oficina no ha escrito aquí.</p>
    );
  return (
    <div className="space-y-3">
      <p className="max-w-measure text-sm text-tinta-suave">{hint}</p>
      <ItemForm
        key={id}
        kind="section"
        id={id}
        names={["text"]}
        initial={itemState({ values: { text }, revision })}
      />
    </div>
  );
}
