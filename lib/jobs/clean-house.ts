import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { erasePastRegistrations } from "#lib/events/registration/erase-registration.ts";
import { erasePastCertificates } from "#lib/events/certificates/erase-certificates.ts";
import { eraseOldPacks } from "#lib/hand-over/packs/erase-pack.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import { forgetOldTexts } from "#lib/mail/forget-old-texts.ts";
import { eraseAddresses } from "#lib/plans/consultation/erase-addresses.ts";
import { forgetOldUploads } from "#lib/registry/acts/act-uploads.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** A link that no longer works is kept this long to tell its holder so, instead of that it never existed. */
const TOKEN_DAYS = 30;

/** No cookie is good for longer. */
const LONGEST_SESSION_DAYS = 8;

/**
 * Throws away expired links, sessions ended long ago, counters that ran out, texts of mails that nobody will send again,
 * comments that nobody confirmed, addresses of people whose consultation ended, who went to events long past, files of acts that nobody recorded and
 * hand-over packs whose days have passed.
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
  await forgetOldTexts(db, new Date(now));
  await forgetOldUploads(db, storage, new Date(now));
  await eraseOldPacks(db, new Date(now));
}
