import { Panel } from "#components/ui/panel.tsx";
import { baselineOf } from "#lib/editing/baseline.ts";
import type { Mission } from "#lib/missions/reading/read-mission.ts";
import { EMPTY_EDITED } from "#components/fields/edited-state.ts";
import { PartForm } from "../_form/part-form.tsx";
import { savePartAction } from "../actions.ts";

/** The office's own words in its commission report; the rest of it is made of what was written down. */
export function ReportWords({ mission: { id, summary, conclusions } }: { mission: Mission }) {
  const values = { summary, conclusions };
  return (
    <Panel title="Las palabras de su oficina" className="print:hidden">
      <PartForm
        key={baselineOf(values).summary! + baselineOf(values).conclusions!}
        action={savePartAction}
        part="mission"
        names={["summary", "conclusions"]}
        initial={{ ...EMPTY_EDITED, values, baseline: baselineOf(values) }}
        hidden={{ missionId: id, id }}
        button="Guardar"
      />
    </Panel>
  );
}
