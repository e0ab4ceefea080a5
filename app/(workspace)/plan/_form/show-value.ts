/** Puts a value in a form's control, as if it had been drawn with it. */
export function showValue(form: HTMLFormElement, name: string, value: string | string[]): void {
  const list = [value].flat();
  for (const control of form.elements) {
    if (!("name" in control) || control.name !== name) continue;
    if (control instanceof HTMLInputElement && ["radio", "checkbox"].includes(control.type)) {
      control.checked = list.includes(control.value);
    } else if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    ) {
      control.value = list.join(", ");
    }
  }
}
