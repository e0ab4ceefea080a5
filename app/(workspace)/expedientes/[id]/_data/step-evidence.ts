import type { StepLine } from "#components/cases/case-stepper.tsx";
import type { CaseDocument, CaseView } from "#lib/cases/view/case-view.ts";
import type { Step } from "#lib/generated/prisma/enums.ts";
import { LETTER_LABELS } from "#lib/workflow/labels.ts";
import type { Letter } from "#lib/workflow/move-rule.ts";
import { documentHref } from "./document-href.ts";

/** Which files of the office prove that a step was done; a letter proves the step in which its move was made. */
const EVIDENCE: Partial<Record<Step, CaseDocument["kind"]>> = {
  request: "REQUEST",
  draft: "DRAFT",
  annexes: "ANNEX",
  signature: "SIGNED_COPY",
};

/** The stepper's lines, each with links to what proves it. */
export const stepLines = ({ snapshot, progress, documents, history }: CaseView): StepLine[] =>
  progress.map((line) => {
    const entries = history.filter(({ fromStep }) => fromStep === line.step).map(({ id }) => id);
    const evidence = documents.filter(
      ({ kind, entryId, supersededAt }) =>
        supersededAt === null &&
        (kind === EVIDENCE[line.step] || (kind === "LETTER_PDF" && entries.includes(entryId ?? ""))),
    );
    return {
      ...line,
      evidence: evidence.map((document) => ({
        name: evidenceName(document),
        href: documentHref(snapshot.id, document.id),
      })),
    };
  });

const evidenceName = ({ kind, letter, name }: CaseDocument): string =>
  kind === "LETTER_PDF" ? `${LETTER_LABELS[letter as Letter]} (PDF)` : name;
