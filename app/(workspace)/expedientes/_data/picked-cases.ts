/** The name of the boxes that are ticked in the list. */
export const PICK = "caso";

/** A case with the version on the screen, as one value of a form. */
export const pickValue = ({ id, version }: { id: string; version: number }): string => `${id}:${version}`;

/** The cases that were ticked; what was tampered with reads as a version that no case has. */
export const readPicks = (form: FormData): { id: string; version: number }[] =>
  form.getAll(PICK).map((value) => {
    const [id = "", version = ""] = String(value).split(":");
    return { id, version: /^\d{1,9}$/.test(version) ? Number(version) : -1 };
  });
