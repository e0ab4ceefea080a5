"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { CaseSnapshot } from "#lib/cases/case-snapshot.ts";
import { EMPTY_FORM } from "#lib/forms/form-state.ts";
import { VERDICT_LABELS } from "#lib/workflow/labels.ts";
import { saveDictamenAction } from "../actions.ts";

type DictamenFormProps = { caseId: string; dictamen: CaseSnapshot["dictamen"] };

const QUESTIONS = [
  {
    name: "isAgreement",
    reason: "natureReason",
    label: "¿Es un acuerdo interinstitucional?",
    hint: "Naturaleza: LCT, artículo 2, fracción II.",
  },
  {
    name: "isCompetent",
    reason: "competenceReason",
    label: "¿Es materia de la dependencia que suscribe?",
    hint: "Competencia: ámbito material de sus atribuciones.",
  },
  {
    name: "isRightForm",
    reason: "formReason",
    label: "¿Es la forma adecuada?",
    hint: "Denominación, cláusulas y solución de controversias (LCT, artículo 8).",
  },
] as const;

const YES_NO = [
  { value: "si", label: "Sí" },
  { value: "no", label: "No" },
];

const spoken = (yes: boolean | null | undefined) => (yes == null ? "" : yes ? "si" : "no");

/** The CJA's desk: three questions answered apart, the grounds and the sense. Kept as a draft until the head issues it. */
export function DictamenForm({ caseId, dictamen }: DictamenFormProps) {
  const [state, action] = useActionState(saveDictamenAction, EMPTY_FORM);
  const saved: Record<string, string | undefined> = {
    ...dictamen,
    verdict: dictamen?.verdict ?? "",
    isAgreement: spoken(dictamen?.isAgreement),
    isCompetent: spoken(dictamen?.isCompetent),
    isRightForm: spoken(dictamen?.isRightForm),
    updatedAt: undefined,
    issuedAt: undefined,
    draftVersion: undefined,
    number: undefined,
    issuedBy: undefined,
  };
  const of = (name: string) => ({
    name,
    error: state.errors[name],
    defaultValue: state.values[name] ?? saved[name],
  });
  return (
    <Panel title="Borrador del dictamen">
      <form action={action} className="max-w-measure space-y-8" noValidate>
        <ErrorSummary errors={state.errors} />
        <input type="hidden" name="caseId" value={caseId} />
        <input type="hidden" name="draftVersion" value={dictamen?.draftVersion ?? 0} />
        {QUESTIONS.map(({ name, reason, label, hint }) => (
          <div key={name} className="space-y-4">
            <RadioGroup {...of(name)} label={label} hint={hint} options={YES_NO} />
            <Textarea {...of(reason)} label="Razones" rows={3} optional maxCharacters={4000} />
          </div>
        ))}
        <Textarea {...of("grounds")} label="Fundamentos y motivos" rows={10} maxCharacters={20000} />
        <RadioGroup
          {...of("verdict")}
          label="Sentido del dictamen"
          options={Object.entries(VERDICT_LABELS).map(([value, label]) => ({ value, label }))}
        />
        <SubmitButton pendingText="Guardando…">Guardar el borrador</SubmitButton>
      </form>
    </Panel>
  );
}
