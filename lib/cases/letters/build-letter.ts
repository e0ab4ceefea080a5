import type { TermKind } from "#lib/generated/prisma/enums.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { buildClosing } from "#lib/letters/content/closing.ts";
import { buildCopyReturn } from "#lib/letters/content/copy-return.ts";
import { buildDictamen } from "#lib/letters/content/dictamen.ts";
import { buildDismissal } from "#lib/letters/content/dismissal.ts";
import { buildPrevention } from "#lib/letters/content/prevention.ts";
import { buildReferral } from "#lib/letters/content/referral.ts";
import { buildRegistrationRequest } from "#lib/letters/content/registration-request.ts";
import { buildResponse } from "#lib/letters/content/response.ts";
import { buildVerification } from "#lib/letters/content/verification.ts";
import type { LetterContent } from "#lib/letters/letter-content.ts";
import { describeValidity } from "#lib/registry/describe-validity.ts";
import { DOCUMENT_KIND_LABELS } from "#lib/workflow/labels.ts";
import type { Letter } from "#lib/workflow/move-rule.ts";
import { termOf } from "../case-facts-of.ts";
import { localDate } from "../clock/case-term.ts";
import { buildReceiptLetter } from "./build-receipt-letter.ts";
import {
  detailOf,
  filedOf,
  getLastEntry,
  headOf,
  instrumentFacts,
  officialFacts,
  signedCopyOf,
} from "./common-facts.ts";
import type { LetterSource } from "./letter-source.ts";

/** What each letter says, from the facts of the case. */
const BUILDERS = {
  receipt: buildReceiptLetter,
  prevention: (source) => {
    const { entry } = source;
    const { parts = [], answerDays = 0 } = detailOf(entry);
    const answer = getTerm(source, "PREVENTION_ANSWER");
    return buildPrevention({
      ...officialFacts(source, headOf(source, "OFFICE")),
      receivedOn: getTerm(source, "RESPONSE").receivedOn,
      reason: entry.reason!,
      parts: parts as Parameters<typeof buildPrevention>[0]["parts"],
      answerDays,
      answerDueOn: answer.dueOn!,
      provisional: answer.provisional,
      legalBasis: basisOf(source, "PREVENTION_ANSWER"),
    });
  },
  dismissal: (source) => {
    const prevention = getLastEntry(source, "prevent");
    return buildDismissal({
      ...officialFacts(source, headOf(source, "OFFICE")),
      preventionNumber: detailOf(prevention).letterNumber!,
      preventedOn: localDate(prevention.at, source.clock.calendar),
      answerDueOn: getTerm(source, "PREVENTION_ANSWER").dueOn!,
      legalBasis: basisOf(source, "PREVENTION_ANSWER"),
    });
  },
  referral: (source) => {
    const { snapshot } = source;
    const notice = getTerm(source, "NOTICE");
    return buildReferral({
      ...officialFacts(source, headOf(source, "CJA")),
      instrument: instrumentFacts(source),
      office: snapshot.office.name,
      receivedOn: getTerm(source, "RESPONSE").receivedOn,
      purpose: snapshot.purpose,
      powers: snapshot.signingBodyPowers,
      notice: {
        days: notice.budgetDays,
        earliestSignatureOn: notice.dueOn!,
        provisional: notice.provisional,
      },
      eventuality: snapshot.eventuality,
      files: filedOf(source),
      legalBasis: basisOf(source, "NOTICE"),
    });
  },
  dictamen: (source) => {
    const { snapshot } = source;
    const dictamen = snapshot.dictamen!;
    const reviewed = filedOf(source).find(({ label }) => label === DOCUMENT_KIND_LABELS.DRAFT);
    return buildDictamen({
      ...officialFacts(source, headOf(source, "DGCP")),
      verdict: dictamen.verdict!,
      instrument: instrumentFacts(source),
      nature: { holds: dictamen.isAgreement!, reason: dictamen.natureReason },
      competence: { holds: dictamen.isCompetent!, reason: dictamen.competenceReason },
      form: { holds: dictamen.isRightForm!, reason: dictamen.formReason },
      grounds: dictamen.grounds,
      recommendations: snapshot.recommendations,
      reviewed: reviewed!,
    });
  },
  response: (source) => {
    const { snapshot } = source;
    const dictamen = snapshot.dictamen!;
    return buildResponse({
      ...officialFacts(source, headOf(source, "OFFICE")),
      verdict: dictamen.verdict!,
      dictamenNumber: dictamen.number!,
      dictamenIssuedOn: localDate(dictamen.issuedAt!, source.clock.calendar),
      grounds: dictamen.grounds,
      recommendations: snapshot.recommendations,
    });
  },
  copy_return: (source) =>
    buildCopyReturn({
      ...officialFacts(source, headOf(source, "OFFICE")),
      returnedBy: source.entry.action === "return_copy" ? "DGCP" : "CJA",
      reason: source.entry.reason!,
      copy: signedCopyOf(source),
    }),
  registration_request: (source) => {
    const { snapshot } = source;
    return buildRegistrationRequest({
      ...officialFacts(source, headOf(source, "CJA")),
      instrument: instrumentFacts(source),
      dictamenNumber: snapshot.dictamen!.number!,
      signedOn: isoOfColumn(snapshot.signedOn!),
      signedPlace: snapshot.signedPlace,
      copy: signedCopyOf(source),
      recommendationCount: snapshot.recommendations.length,
    });
  },
  verification: (source) => {
    const { snapshot } = source;
    const agreement = source.agreement!;
    return buildVerification({
      ...officialFacts(source, headOf(source, "DGCP")),
      registryNumber: agreement.number,
      registeredOn: isoOfColumn(agreement.registeredOn),
      signedOn: isoOfColumn(agreement.signedOn),
      signedPlace: agreement.signedPlace,
      inForceOn: isoOfColumn(agreement.inForceOn),
      validity: describeValidity(agreement.validity, agreement.endsOn && isoOfColumn(agreement.endsOn)),
      terms: agreement.terms,
      recommendations: snapshot.recommendations.map((item) => ({ ...item, result: item.result! })),
      copy: signedCopyOf(source),
    });
  },
  closing: (source) => {
    const agreement = source.agreement!;
    return buildClosing({
      ...officialFacts(source, headOf(source, "OFFICE")),
      registryNumber: agreement.number,
      registeredOn: isoOfColumn(agreement.registeredOn),
      registryUrl: `${source.appUrl}/registro/${agreement.number}`,
      terms: agreement.terms,
    });
  },
} as const satisfies Record<Letter, (source: LetterSource) => LetterContent>;

export const buildLetter = (letter: Letter, source: LetterSource): LetterContent => BUILDERS[letter](source);

function getTerm({ snapshot, clock }: LetterSource, kind: TermKind) {
  const term = termOf(snapshot, kind, clock);
  if (!term) throw new Error(`The case has no term ${kind}`);
  return term;
}

const basisOf = ({ snapshot }: LetterSource, kind: TermKind): string =>
  snapshot.terms.find((term) => term.kind === kind)?.rule?.legalBasis ?? "";
