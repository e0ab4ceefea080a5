import type { ReactNode } from "react";
import { Panel } from "#components/ui/panel.tsx";

/** One sheet of a long form. */
export function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Panel title={title}>
      <div className="space-y-6">{children}</div>
    </Panel>
  );
}
