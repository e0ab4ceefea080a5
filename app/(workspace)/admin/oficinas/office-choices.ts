import type { Option, OptionGroup } from "#components/ui/select.tsx";
import { listOfficeChoices } from "#lib/offices/list-office-choices.ts";

/** The lists of an organisation's form. @param self an organisation is not offered as its own parent. */
export async function loadOfficeChoices(
  self?: string,
): Promise<{ states: Option[]; parents: OptionGroup[] }> {
  const { states, parents } = await listOfficeChoices();
  const offered = parents.filter(({ id }) => id !== self);
  return {
    states: states.map(({ code, name }) => ({ value: code, label: name })),
    parents: states
      .map(({ code, name }) => ({
        label: name,
        options: offered
          .filter(({ stateCode }) => stateCode === code)
          .map((parent) => ({ value: parent.id, label: parent.name })),
      }))
      .filter(({ options }) => options.length > 0),
  };
}
