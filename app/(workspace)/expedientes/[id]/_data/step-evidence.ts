import type { StepLine } from "#components/cases/case-stepper.tsx";
import type { CaseDocument, CaseView } from "#lib/cases/view/case-view.ts";
import type { Step } from "#lib/generated/prisma/enums.ts";
import { LETTER_LABELS } from "#lib/workflow/labels.ts";
import type { Letter } from "#lib/workflow/moves.ts";
import { documentHref } from "./document-href.ts";

/** Which documents and letters prove that a step was done. */
const EVIDENCE = {
  request: ["REQUEST"],
  draft: ["DRAFT"],
  annexes: ["ANNEX"],
  filing: ["receipt"],
  referral: ["prevention", "dismissal", "referral"],
  notice_period: [],
  opinion: ["dictamen"],
  response: ["response"],
  signature: ["SIGNED_COPY"],
  registration_request: ["registration_request"],
  verification: ["verification"],
  closing: ["closing"],
} as const satisfies Record<Step, readonly (CaseDocument["kind"] | Letter)[]>;

/** The stepper's lines, each with links to what proves it. */
export const stepLines = ({ snapshot, progress, documents }: CaseView): StepLine[] =>
  progress.map((line) => ({
    ...line,
    evidence: documents
      .filter((document) => isEvidence(line.step, document))
      .map((document) => ({ name: evidenceName(document), href: documentHref(snapshot.id, document.id) })),
  }));

function isEvidence(step: Step, { kind, letter, supersededAt }: CaseDocument): boolean {
  const kinds: readonly string[] = EVIDENCE[step];
  return supersededAt === null && (kinds.includes(kind) || (kind === "LETTER_PDF" && kinds.includes(letter)));
}

const evidenceName = ({ kind, letter, name }: CaseDocument): string =>
  kind === "LETTER_PDF" ? `${LETTER_LABELS[letter as Letter]} (PDF)` : name;
