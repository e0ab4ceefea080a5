import type { CaseStatus, ReturnablePart, Step } from "#lib/generated/prisma/enums.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";

export interface EditableFacts {
  officeId: string;
  step: Step;
  status: CaseStatus;
  /** Parts that the authority sent back and waits for; empty when nothing is out. */
  returnedParts: readonly ReturnablePart[];
}

type Editor = Pick<Actor, "role" | "officeId">;

/** What an office prepares before filing; a signed copy exists only afterwards. */
export const REQUEST_PARTS = ["DATA", "REQUEST", "DRAFT", "ANNEXES"] as const satisfies ReturnablePart[];

/**
 * Which parts of a case this person may change now. The one function that decides it: before filing, all of the
 * request; while a prevention waits, what was sent back and nothing else; at the signature, the signed copy.
 */
export function editableParts(editor: Editor, facts: EditableFacts): readonly ReturnablePart[] {
  if (!isEditorOf(editor, facts.officeId)) return [];
  switch (facts.status) {
    case "DRAFT":
      return REQUEST_PARTS;
    case "PREVENTED":
      return REQUEST_PARTS.filter((part) => facts.returnedParts.includes(part));
    case "ACTIVE":
      return facts.step === "signature" ? ["SIGNED_COPY"] : [];
    case "CLOSED":
      return [];
  }
}

/** @throws DomainError forbidden when it is not theirs to change, conflict when the case is past it. */
export function assertEditable(editor: Editor, facts: EditableFacts, part: ReturnablePart): void {
  if (!isEditorOf(editor, facts.officeId)) {
    throw new DomainError("forbidden", "Su cuenta puede consultar este expediente, pero no modificarlo.");
  }
  if (editableParts(editor, facts).includes(part)) return;
  const sentence =
    facts.status === "PREVENTED"
      ? "La prevención no pidió corregir esta parte, así que sigue como se presentó."
      : "El expediente ya no está en el paso en que esto se puede cambiar. Actualice la página para ver cómo quedó.";
  throw new DomainError("conflict", sentence);
}

export const isEditorOf = ({ role, officeId }: Editor, caseOfficeId: string): boolean =>
  hasPermission(role, "cases.draft") && officeId === caseOfficeId;
