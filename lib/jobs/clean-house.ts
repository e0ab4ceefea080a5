import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { eraseSurveyLinks } from "#lib/events/aftermath/erase-survey-links.ts";
import { erasePastRegistrations } from "#lib/events/registration/erase-registration.ts";
import { erasePastCertificates } from "#lib/events/certificates/erase-certificates.ts";
import { foldMailings } from "#lib/mailings/fold-mailings.ts";
import { eraseUnconfirmed } from "#lib/subscriptions/erase-unconfirmed.ts";
import { forgetSearches } from "#lib/events/searches/keep-search.ts";
import { forgetPastTraining } from "#lib/events/training/keep-keys.ts";
import { eraseOldPacks } from "#lib/hand-over/packs/erase-pack.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import { forgetOldTexts } from "#lib/mail/forget-old-texts.ts";
import { erasePastReplies } from "#lib/partner-notices/replies/erase-replies.ts";
import { eraseAddresses } from "#lib/plans/consultation/erase-addresses.ts";
import { forgetOldUploads } from "#lib/registry/acts/act-uploads.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** A link that no longer works is kept this long to tell its holder so, instead of that it never existed. */
const TOKEN_DAYS = 30;

/** No cookie is good for longer. */
const LONGEST_SESSION_DAYS = 8;

/**
 * Throws away what has had its days: links, sessions and counters, texts of mails that nobody will send again, what
 * nobody confirmed, the addresses of people who took part in what ended, uploads that nobody recorded, old packs.
 */
export async function cleanHouse(db: PrismaClient, storage: Storage): Promise<void> {
  const now = Date.now();
  await db.accountToken.deleteMany({ where: { expiresAt: { lt: new Date(now - TOKEN_DAYS * DAY_MS) } } });
  await db.rateLimiterFlexible.deleteMany({ where: { expire: { lt: new Date(now) } } });
  await db.endedSession.deleteMany({
    where: { endedAt: { lt: new Date(now - LONGEST_SESSION_DAYS * DAY_MS) } },
  });
  await eraseAddresses(db, new Date(now));
  await erasePastRegistrations(db, new Date(now));
  await erasePastCertificates(db, new Date(now));
  await erasePastReplies(db, new Date(now));
  await eraseUnconfirmed(db, new Date(now));
  await foldMailings(db, new Date(now));
  await eraseSurveyLinks(db, new Date(now));
  await forgetPastTraining(db, new Date(now));
  await forgetSearches(db, new Date(now));
  await forgetOldTexts(db, new Date(now));
  await forgetOldUploads(db, storage, new Date(now));
  await eraseOldPacks(db, new Date(now));
}
