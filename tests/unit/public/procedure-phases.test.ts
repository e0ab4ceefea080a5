import { expect, it } from "vitest";
import { procedurePhases } from "#app/(public)/procedimiento/procedure-phases.ts";
import { STEP_ORDER } from "#lib/workflow/steps.ts";

it("the stages hold the steps of the workflow, each once and in its order", () => {
  expect(procedurePhases.flatMap((phase) => phase.steps)).toEqual(STEP_ORDER);
});
