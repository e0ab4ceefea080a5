import { Disclosure } from "#components/ui/disclosure.tsx";
import { VITALITY_RULE } from "#lib/ties/rules/vitality.ts";

/** What the vitality means, one press away from where it is shown. */
export const VitalityRule = () => (
  <Disclosure summary="Cómo se calcula la vitalidad" className="text-sm">
    <p className="max-w-measure">{VITALITY_RULE}</p>
  </Disclosure>
);
