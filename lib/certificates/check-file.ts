import { drawCertificate } from "#lib/events/certificates/certificate-paper.ts";
import { findCertificate } from "#lib/events/certificates/certificate-view.ts";
import { verifyWords } from "#lib/i18n/words.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Language } from "#lib/kernel/language.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { openCertificate } from "./open-certificate.ts";

/** What the register knows of a file, given by its hash. */
export interface FileCheck {
  /** SHA-256, lowercase hexadecimal; empty when nothing was asked. */
  hash: string;
  /** Why the hash cannot be looked up. */
  error: string | null;
  /** The published agreements that have this very file among their documents, also those withdrawn from the list. */
  documents: { number: string; title: string; name: string; withdrawn: boolean }[];
  /** The number whose certificate this file is. */
  certificateOf: string | null;
  /** The number whose certificate it says to be, and is not as it is issued today. */
  otherCertificateOf: string | null;
  /** The constancia of an event that it says to be, by its code, and whether it is the very file that was issued. */
  attendance: { code: string; same: boolean; revoked: boolean } | null;
}

const MOST = 20;

/**
 * Says whether a file, of which only the hash is known, is a document of the registry or a certificate of it.
 * @param params `huella`, and `numero` when the file says of which agreement it is the certificate.
 */
export async function checkFile(params: AddressParams, language: Language = "es"): Promise<FileCheck> {
  const hash = textOf(params.huella).toLowerCase().replace(/\s/g, "");
  const none = { certificateOf: null, otherCertificateOf: null, attendance: null };
  const nothing = { hash, error: null, documents: [], ...none };
  if (hash === "") return nothing;
  if (!/^[0-9a-f]{64}$/.test(hash)) {
    return { ...nothing, error: verifyWords[language].wrongHash };
  }
  const number = textOf(params.numero).toUpperCase();
  const [documents, certificate, attendance] = await Promise.all([
    findDocuments(hash),
    /^RAI-\d{4}-\d{5,}$/.test(number) ? openCertificate(number) : null,
    findAttendance(number, hash),
  ]);
  const isCertificate = certificate?.sha256 === hash;
  return {
    ...nothing,
    ...{ documents, attendance },
    certificateOf: isCertificate ? number : null,
    otherCertificateOf: certificate && !isCertificate ? number : null,
  };
}

async function findAttendance(code: string, hash: string): Promise<FileCheck["attendance"]> {
  const found = await findCertificate(getDatabase(), code);
  if (!found) return null;
  const { sha256 } = await drawCertificate(found);
  return { code: found.code, same: sha256 === hash, revoked: found.revokedAt !== null };
}

async function findDocuments(sha256: string): Promise<FileCheck["documents"]> {
  const rows = await getDatabase().agreementDocument.findMany({
    where: { sha256, agreement: { publishedAt: { not: null } } },
    select: { name: true, agreement: { select: { number: true, title: true, withdrawnAt: true } } },
    orderBy: { agreement: { number: "asc" } },
    take: MOST,
  });
  return rows.map(({ name, agreement: { number, title, withdrawnAt } }) => ({
    ...{ name, number, title },
    withdrawn: withdrawnAt !== null,
  }));
}

const textOf = (value: string | string[] | undefined): string => ([value].flat()[0] ?? "").trim();
