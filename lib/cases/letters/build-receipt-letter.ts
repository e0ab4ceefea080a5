import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { buildReceipt, type ReceiptFacts } from "#lib/letters/content/receipt.ts";
import type { LetterContent } from "#lib/letters/letter-content.ts";
import { runningTerm } from "#lib/workflow/running-term.ts";
import { termOf } from "../case-facts-of.ts";
import { receiptOfInstant } from "../clock/case-term.ts";
import { authorOf, detailOf, filesOf, getLastEntry, instrumentFacts, officialFacts } from "./common-facts.ts";
import type { LetterSource } from "./letter-source.ts";

/** Acuse of a filing, of an answer to a prevention or of a signed copy. */
export function buildReceiptLetter(source: LetterSource): LetterContent {
  const { entry, clock } = source;
  const presenter = authorOf(source, entry);
  return buildReceipt({
    ...officialFacts(source, presenter),
    occasion: occasionOf(source),
    presenter,
    receivedAt: entry.at.toISOString(),
    countsFrom: receiptOfInstant(entry.at, clock.calendar).receivedOn,
    term: termFromHere(source),
    instrument: instrumentFacts(source),
    files: filesOf(source, entry),
  });
}

function occasionOf(source: LetterSource): ReceiptFacts["occasion"] {
  const { entry, snapshot } = source;
  if (entry.action === "answer_prevention") {
    return {
      type: "prevention_answer",
      preventionNumber: detailOf(getLastEntry(source, "prevent")).letterNumber!,
    };
  }
  if (entry.action === "send_signed_copy") {
    return {
      type: "signed_copy",
      signedOn: isoOfColumn(snapshot.signedOn!),
      signedPlace: snapshot.signedPlace,
    };
  }
  return { type: "filing" };
}

function termFromHere({ entry, snapshot, clock }: LetterSource): ReceiptFacts["term"] {
  const kind = runningTerm(entry.toStep!, "ACTIVE");
  const term = kind && termOf(snapshot, kind, clock);
  return term?.dueOn ? { days: term.budgetDays, dueOn: term.dueOn, provisional: term.provisional } : null;
}
