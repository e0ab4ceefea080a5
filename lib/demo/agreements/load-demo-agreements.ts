import type { IsoDate } from "#lib/calendar/types.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { takeNumbers } from "#lib/kernel/number-series.ts";
import type { Storage, StoredFile } from "#lib/kernel/storage.ts";
import type { DemoAgreement } from "./demo-agreement.ts";
import { generateAgreements } from "./generate-agreements.ts";
import { listTaken } from "./list-taken.ts";
import { storePdfs } from "./store-pdfs.ts";

export type NumberedAgreement = DemoAgreement & { number: string };

export interface SavedAgreement {
  agreementId: string;
  agreement: NumberedAgreement;
}

/**
 * Fills the registry with invented agreements, marked as such, each with its PDF: as many as were published, less those
 * that the registry has from its cases. In a few statements for all of them.
 * @returns them, in the order of their numbers
 */
export async function loadDemoAgreements(
  tx: Tx,
  storage: Storage,
  today: IsoDate,
): Promise<SavedAgreement[]> {
  const agreements = await numberAgreements(tx, generateAgreements(today, await listTaken(tx)));
  const offices = await tx.office.findMany({ select: { id: true, stateCode: true, municipality: true } });
  const officeOf = ({ signer }: DemoAgreement) =>
    offices.find((row) => row.stateCode === signer.stateCode && row.municipality === signer.municipality);
  const files = await storePdfs(storage, agreements);
  const rows = await tx.agreement.createManyAndReturn({
    data: agreements.map((agreement) => agreementRow(agreement, officeOf(agreement)?.id ?? null)),
    select: { id: true, number: true },
  });
  const idOf = new Map(rows.map(({ id, number }) => [number, id]));
  const saved = agreements.map((agreement, index) => ({
    ...{ agreement, file: files[index]! },
    agreementId: idOf.get(agreement.number)!,
  }));
  await saveParts(tx, saved);
  // All at once, when all of each is there: from here on the public reads it, and its log holds it.
  await tx.$executeRaw`
    UPDATE agreements SET published_at = registered_on + time '12:00'
    WHERE number = ANY(${agreements.map(({ number }) => number)})`;
  return saved;
}

/** In the order of their inscription, year by year. */
async function numberAgreements(tx: Tx, agreements: readonly DemoAgreement[]): Promise<NumberedAgreement[]> {
  const years = Object.groupBy(agreements, ({ registeredOn }) => registeredOn.slice(0, 4));
  const numbered: NumberedAgreement[] = [];
  for (const [year, ofYear = []] of Object.entries(years)) {
    const numbers = await takeNumbers(tx, "RAI", { year: Number(year), count: ofYear.length });
    numbered.push(...ofYear.map((agreement, index) => ({ ...agreement, number: numbers[index]! })));
  }
  return numbered;
}

function agreementRow(agreement: NumberedAgreement, officeId: string | null) {
  const { number, signer, level, title, kind, signingBody, purpose, languages, signedPlace, validity } =
    agreement;
  const { signedOn, inForceOn, endsOn, registeredOn, paragraphs } = agreement;
  return {
    ...{ number, officeId, level, title, kind, signingBody, purpose, languages, signedPlace, validity },
    stateCode: signer.stateCode,
    municipality: signer.municipality,
    signedOn: dateColumn(signedOn),
    inForceOn: dateColumn(inForceOn),
    endsOn: endsOn && dateColumn(endsOn),
    registeredOn: dateColumn(registeredOn),
    terms: "Se inscribe en los términos de la copia firmada que se recibió. Inscripción de demostración.",
    text: paragraphs.join("\n\n"),
    demo: true,
  };
}

type Saved = SavedAgreement & { file: StoredFile };

async function saveParts(tx: Tx, saved: readonly Saved[]): Promise<void> {
  await tx.agreementCounterpart.createMany({
    data: saved.flatMap(({ agreementId, agreement }) =>
      agreement.counterparts.map(({ name, type, countryCode, place }, position) => ({
        ...{ agreementId, position, name, type, countryCode, place },
      })),
    ),
  });
  await tx.agreementArea.createMany({
    data: saved.flatMap(({ agreementId, agreement }) =>
      agreement.areas.map((areaKey) => ({ agreementId, areaKey })),
    ),
  });
  await tx.agreementDocument.createMany({
    data: saved.map(({ agreementId, agreement: { number }, file: { key: storageKey, ...file } }) => ({
      ...{ agreementId, storageKey, name: `${number}.pdf`, mime: "application/pdf", ...file },
    })),
  });
}
