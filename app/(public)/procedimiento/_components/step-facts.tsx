import type { ReactNode } from "react";
import type { IconName } from "#components/ui/icon-shapes.ts";
import { Icon } from "#components/ui/icon.tsx";
import type { ProcedureFigures } from "#lib/procedure/get-procedure-figures.ts";
import type { StepNote } from "../step-notes.ts";

function Fact({ icon, label, children }: { icon: IconName; label: string; children: ReactNode }) {
  return (
    <p className="flex gap-2 text-sm">
      <Icon name={icon} className="mt-0.5 size-4.5 text-dorado" />
      <span>
        <strong>{label}</strong> {children}
      </span>
    </p>
  );
}

/** What happens in a step and, when there are, what it needs and how long it takes. */
export function StepFacts({ note, figures }: { note: StepNote; figures: ProcedureFigures }) {
  return (
    <div className="max-w-measure space-y-2">
      <p>{note.what}</p>
      {note.needs ? (
        <Fact icon="document" label="Se necesita:">
          {note.needs}
        </Fact>
      ) : null}
      {note.time ? (
        <Fact icon="clock" label="Tiempo:">
          {note.time(figures)}
        </Fact>
      ) : null}
    </div>
  );
}
