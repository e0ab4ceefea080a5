import { describe, expect, it } from "vitest";
import { assertEditable, editableParts } from "#lib/cases/request/editable-parts.ts";
import { CaseStatus, ReturnablePart, Role, Step } from "#lib/generated/prisma/enums.ts";
import { DomainError } from "#lib/kernel/errors.ts";

const PARTS = Object.values(ReturnablePart);
const WRITERS: Role[] = ["office_editor", "office_head"];
const subsets = PARTS.reduce<ReturnablePart[][]>(
  (sets, part) => sets.concat(sets.map((set) => [...set, part])),
  [[]],
);

/** The rule, said another way: what each status opens, whatever the step but the signature. */
function expectedParts(status: CaseStatus, step: Step, returned: ReturnablePart[]): ReturnablePart[] {
  if (status === "DRAFT") return PARTS.filter((part) => part !== "SIGNED_COPY");
  if (status === "PREVENTED") return returned.filter((part) => part !== "SIGNED_COPY");
  return status === "ACTIVE" && step === "signature" ? ["SIGNED_COPY"] : [];
}

describe("every status × step × set of returned parts", () => {
  for (const status of Object.values(CaseStatus)) {
    it(`opens in ${status} what the rule says, and nothing else`, () => {
      for (const step of Object.values(Step)) {
        for (const returnedParts of subsets) {
          const facts = { officeId: "own", status, step, returnedParts };
          const parts = editableParts({ role: "office_editor", officeId: "own" }, facts);
          expect(parts.toSorted()).toEqual(expectedParts(status, step, returnedParts).toSorted());
          for (const part of PARTS) {
            const attempt = () => assertEditable({ role: "office_head", officeId: "own" }, facts, part);
            if (parts.includes(part)) expect(attempt).not.toThrow();
            else expect(attempt).toThrow(expect.objectContaining({ code: "conflict" }));
          }
        }
      }
    });
  }
});

describe("every role, in its own office and in another", () => {
  for (const role of Object.values(Role)) {
    for (const officeId of ["own", "other"]) {
      it(`${role} of the ${officeId} office`, () => {
        const facts = { officeId: "own", status: "DRAFT", step: "request", returnedParts: [] } as const;
        const writes = WRITERS.includes(role) && officeId === "own";
        expect(editableParts({ role, officeId }, facts).length > 0).toBe(writes);
        const attempt = () => assertEditable({ role, officeId }, facts, "DATA");
        if (writes) expect(attempt).not.toThrow();
        else expect(attempt).toThrow(DomainError);
      });
    }
  }
});
