import type { ChangeEvent, ComponentProps } from "react";
import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import type { Section } from "./use-section.ts";

type Watched = { section: Pick<Section, "form" | "errorOf"> };

/** A group of checkboxes whose changes are kept as one types. The boxes are the browser's own; the group listens. */
export function Checkboxes({ section, ...group }: Watched & ComponentProps<typeof CheckboxGroup>) {
  const { name } = group;
  function onChange({ currentTarget }: ChangeEvent<HTMLDivElement>) {
    const boxes = currentTarget.querySelectorAll<HTMLInputElement>("input:checked");
    section.form.setValue(name, Array.from(boxes, (box) => box.value).sort(), { shouldDirty: true });
  }
  return (
    <div onChange={onChange}>
      <CheckboxGroup error={section.errorOf(name)} {...group} />
    </div>
  );
}

/** The same, when one of a few is chosen. */
export function Radios({ section, ...group }: Watched & ComponentProps<typeof RadioGroup>) {
  const { name } = group;
  function onChange({ target }: ChangeEvent<HTMLDivElement>) {
    if (target instanceof HTMLInputElement) section.form.setValue(name, target.value, { shouldDirty: true });
  }
  return (
    <div onChange={onChange}>
      <RadioGroup error={section.errorOf(name)} {...group} />
    </div>
  );
}
