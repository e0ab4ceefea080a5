import { type ComponentProps, useEffect, useEffectEvent, useRef } from "react";
import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import type { Section } from "./use-section.ts";

type Watched = { section: Pick<Section, "form" | "errorOf"> };

/** A group of checkboxes whose changes are kept as one types. The boxes are the browser's own; the group listens. */
export function Checkboxes({ section, ...group }: Watched & ComponentProps<typeof CheckboxGroup>) {
  const box = useWatchedChoices(section, group.name, (chosen) => [...chosen].sort());
  return (
    <div {...box}>
      <CheckboxGroup error={section.errorOf(group.name)} {...group} />
    </div>
  );
}

/** The same, when one of a few is chosen. */
export function Radios({ section, ...group }: Watched & ComponentProps<typeof RadioGroup>) {
  const box = useWatchedChoices(section, group.name, ([chosen = ""]) => chosen);
  return (
    <div {...box}>
      <RadioGroup error={section.errorOf(group.name)} {...group} />
    </div>
  );
}

/** Tells the form what is ticked, from the moment the script arrives. */
function useWatchedChoices(
  { form }: Watched["section"],
  name: string,
  valueOf: (chosen: readonly string[]) => unknown,
) {
  const box = useRef<HTMLDivElement>(null);
  const tell = useEffectEvent((options: { shouldDirty: boolean }) => {
    const ticked = box.current?.querySelectorAll<HTMLInputElement>("input:checked") ?? [];
    const chosen = Array.from(ticked, (input) => input.value);
    form.setValue(name, valueOf(chosen), options);
  });
  useEffect(() => {
    const group = box.current;
    const onChange = () => tell({ shouldDirty: true });
    tell({ shouldDirty: false });
    group?.addEventListener("change", onChange);
    return () => group?.removeEventListener("change", onChange);
  }, []);
  return { ref: box };
}
