import { randomUUID } from "node:crypto";
import { ActionButton } from "#components/forms/action-button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { type LaterAct, ruleOf } from "#lib/support/acts.ts";
import { LONGEST_TEXT } from "#lib/support/request-input.ts";
import { supportHref } from "#lib/support/support-query.ts";
import { actAction } from "../actions.ts";
import { ActForm } from "./act-form.tsx";

const FIELDS: Partial<Record<LaterAct, { label: string; hint: string }>> = {
  ASK: { label: "Qué falta", hint: "El plazo se detiene hasta que la oficina lo agregue." },
  ANSWER: { label: "Respuesta", hint: "La oficina podrá calificarla o decir qué falta." },
  ADD: { label: "Datos", hint: "Si se los pidieron, el plazo vuelve a correr." },
  WITHDRAW: { label: "Motivo", hint: "La solicitud queda a la vista y ya no se atiende." },
  REOPEN: { label: "Qué falta", hint: "La solicitud vuelve a la DGCP y su plazo sigue donde iba." },
};

type ActFormsProps = {
  folio: string;
  /** What the reader may do now. */
  acts: readonly LaterAct[];
  /** The one that the address asks for. */
  asked: LaterAct | null;
};

/** What a person may do now: one form, and the way to the others. */
export function ActForms({ folio, acts, asked }: ActFormsProps) {
  const said = acts.filter((act) => act !== "TAKE");
  const chosen = said.find((act) => act === asked) ?? said[0];
  if (chosen === undefined) return null;
  return (
    <div id="hacer" className="space-y-4 print:hidden">
      <div className="flex flex-wrap gap-3">
        {acts.includes("TAKE") ? (
          <ActionButton
            action={actAction}
            fields={{ folio, act: ruleOf("TAKE").slug, key: randomUUID() }}
            variant="secondary"
            size="small"
          >
            {ruleOf("TAKE").label}
          </ActionButton>
        ) : null}
        {said
          .filter((act) => act !== chosen)
          .map((act) => (
            <LinkButton
              key={act}
              href={`${supportHref(folio)}?hacer=${ruleOf(act).slug}#hacer`}
              variant="secondary"
              size="small"
            >
              {ruleOf(act).label}
            </LinkButton>
          ))}
      </div>
      <Panel title={ruleOf(chosen).label}>
        <ActForm
          key={chosen}
          {...{ folio, act: ruleOf(chosen).slug, formKey: randomUUID(), button: ruleOf(chosen).label }}
          field={FIELDS[chosen] ?? null}
          longest={LONGEST_TEXT}
        />
      </Panel>
    </div>
  );
}
