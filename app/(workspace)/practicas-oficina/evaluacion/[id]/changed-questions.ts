import { questionOf } from "./answer-fields.ts";

/** The questions whose fields are not as the page was drawn. */
export function changedQuestions(form: HTMLFormElement): string[] {
  const changed = [...form.elements].flatMap((field) => {
    if (field instanceof HTMLTextAreaElement) return field.value === field.defaultValue ? [] : [field.name];
    if (field instanceof HTMLInputElement && field.type === "radio") {
      return field.checked === field.defaultChecked ? [] : [field.name];
    }
    return [];
  });
  return [...new Set(changed.flatMap((name) => questionOf(name) ?? []))];
}
