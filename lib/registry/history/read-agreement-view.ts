import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { IsoDate } from "#lib/calendar/types.ts";
import { agreementWords, changeWords } from "#lib/i18n/words.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Language } from "#lib/kernel/language.ts";
import { isoDate } from "#lib/kernel/iso-date.ts";
import { agreementIn } from "../agreement-in.ts";
import { findAgreement } from "../find-agreement.ts";
import type { PublicAgreement } from "../public-agreement.ts";
import { agreementOfVersion, type AreaNames } from "./agreement-of-version.ts";
import { findCaseDates } from "./find-case-dates.ts";
import { lifeLine, type Moment } from "./life-line.ts";
import type { PublicAct } from "./public-act.ts";
import { actsOf, readVersions, type Version } from "./read-versions.ts";

/** All that the page of an agreement tells, and its JSON. */
export interface AgreementView {
  /** As it is, or as it was at the end of `asOf`. */
  agreement: PublicAgreement;
  /** The day that was asked for; null: today. */
  asOf: IsoDate | null;
  /** Why the day that was asked for could not be shown, in a sentence: what is shown is today's. */
  ignored: string | null;
  acts: PublicAct[];
  moments: Moment[];
  areaNames: AreaNames;
  /** When the public log first took note of it, and last, up to the day shown. */
  publishedAt: Date;
  updatedAt: Date;
}

/**
 * A published agreement with its history, or null. With a day, all of it comes from the public log as it stood at the
 * end of that day in Mexico City; its files are then those of the log, found by their hashes.
 * @param language in which everything is told but what the parties wrote
 * @param asked a day as an address carries it; what cannot be shown is told, and today's comes instead.
 */
export async function readAgreementView(
  db: Tx,
  number: string,
  { today, asked, language = "es" }: { today: IsoDate; asked?: string | undefined; language?: Language },
): Promise<AgreementView | null> {
  const [agreement, all, areas] = await Promise.all([
    findAgreement(db, number, today),
    readVersions(db, number),
    db.area.findMany({ select: { key: true, name: true } }),
  ]);
  if (!agreement) return null;
  const areaNames = new Map(areas.map(({ key, name }) => [key, name]));
  const ignored = asked === undefined ? null : whyNot(asked, today, { versions: all, language });
  const asOf = asked !== undefined && ignored === null ? asked : null;
  const versions = asOf === null ? all : versionsUntil(all, asOf);
  const day = asOf ?? today;
  const shown = asOf === null ? agreement : asItWas(agreement, versions.at(-1)!, areaNames, day);
  const acts = actsOf(versions);
  const dates = await findCaseDates(db, agreement.number);
  const words = changeWords[language];
  const dayName = asOf === null ? words.today : words.thatDay;
  return {
    ...{ agreement: agreementIn(language, shown, day), asOf, ignored, acts, areaNames },
    moments: lifeLine({ agreement: shown, acts, dates, day, dayName, language }),
    publishedAt: versions[0]!.loggedAt,
    updatedAt: versions.at(-1)!.loggedAt,
  };
}

const versionsUntil = (versions: readonly Version[], day: IsoDate): Version[] =>
  versions.filter(({ loggedAt }) => mexicoCityDay(loggedAt) <= day);

function whyNot(
  asked: string,
  today: IsoDate,
  { versions, language }: { versions: readonly Version[]; language: Language },
): string | null {
  const words = agreementWords[language];
  if (!isoDate("").safeParse(asked).success) {
    return words.noSuchDay;
  }
  if (asked > today) {
    return words.dayToCome(formatDate(asked, language));
  }
  if (versionsUntil(versions, asked).length > 0) return null;
  const first = formatDate(mexicoCityDay(versions[0]!.loggedAt), language);
  return words.dayBefore(formatDate(asked, language), first);
}

/**
 * The text is not in the log, which keeps the hashes of the files that it was read from: it is that of the day when all
 * that came with the inscription was there already.
 */
function asItWas(
  agreement: PublicAgreement,
  { facts }: Version,
  areaNames: AreaNames,
  day: IsoDate,
): PublicAgreement {
  const documents = facts.documentos.flatMap(({ nombre, sha256, bytes, acto }) => {
    const file = agreement.documents.find((one) => one.sha256 === sha256);
    return file ? [{ ...file, name: nombre, size: bytes, act: acto ?? null }] : [];
  });
  const signed = agreement.documents.filter(({ act }) => act === null);
  const wasThere = signed.length > 0 && signed.every(({ id }) => documents.some((one) => one.id === id));
  return { ...agreementOfVersion(facts, areaNames, day), documents, text: wasThere ? agreement.text : "" };
}
