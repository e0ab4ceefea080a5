const FIELDS = [
  "reason",
  "answerDays",
  "intendedDate",
  "intendedPlace",
  "signedOn",
  "signedPlace",
  "terms",
  "inForceOn",
  "validity",
  "endsOn",
  "assigneeId",
] as const;

const text = (value: FormDataEntryValue | null): string => (typeof value === "string" ? value : "");

/** Reads the form of any move. What a move does not ask for is left aside by its own schema. */
export function readMoveForm(form: FormData) {
  const typed = Object.fromEntries(FIELDS.map((name) => [name, text(form.get(name))]));
  const parts = form.getAll("parts").map(text);
  return {
    caseId: text(form.get("caseId")),
    move: text(form.get("move")),
    version: Number(text(form.get("version"))),
    requestKey: text(form.get("requestKey")),
    input: { ...typed, parts },
    typed: { ...typed, parts: parts.join(",") },
  };
}
