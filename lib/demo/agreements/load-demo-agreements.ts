import type { IsoDate } from "#lib/calendar/types.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { takeNumber } from "#lib/kernel/number-series.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import { makeSamplePdf } from "../sample-files.ts";
import { storeSample } from "../store-sample.ts";
import { type DemoAgreement, generateAgreements } from "./generate-agreements.ts";

/** Fills the registry with invented agreements, marked as such, each with its PDF. */
export async function loadDemoAgreements(tx: Tx, storage: Storage, today: IsoDate): Promise<void> {
  const offices = await tx.office.findMany({ select: { id: true, stateCode: true, municipality: true } });
  for (const agreement of generateAgreements(today)) {
    const { stateCode, municipality } = agreement.signer;
    const office = offices.find((row) => row.stateCode === stateCode && row.municipality === municipality);
    await saveAgreement(tx, storage, agreement, office?.id ?? null);
  }
}

async function saveAgreement(
  tx: Tx,
  storage: Storage,
  agreement: DemoAgreement,
  officeId: string | null,
): Promise<void> {
  const { signer, title, kind, signingBody, purpose, languages, signedPlace, validity } = agreement;
  const { signedOn, inForceOn, endsOn, registeredOn, counterparts, areas, paragraphs } = agreement;
  const number = await takeNumber(tx, "RAI", Number(registeredOn.slice(0, 4)));
  const bytes = makeSamplePdf(paragraphs, dateColumn(signedOn));
  const { key: storageKey, ...file } = await storeSample(storage, bytes);
  await tx.agreement.create({
    data: {
      ...{ number, officeId, title, kind, signingBody, purpose, languages, signedPlace, validity },
      stateCode: signer.stateCode,
      municipality: signer.municipality,
      level: signer.municipality === null ? "STATE" : "MUNICIPAL",
      signedOn: dateColumn(signedOn),
      inForceOn: dateColumn(inForceOn),
      endsOn: endsOn && dateColumn(endsOn),
      registeredOn: dateColumn(registeredOn),
      publishedAt: new Date(`${registeredOn}T18:00:00Z`),
      terms: "Se inscribe en los términos de la copia firmada que se recibió. Inscripción de demostración.",
      text: paragraphs.join("\n\n"),
      demo: true,
      counterparts: {
        create: counterparts.map(({ name, type, countryCode, place }, position) => ({
          ...{ position, name, type, countryCode, place },
        })),
      },
      areas: { create: areas.map((areaKey) => ({ areaKey })) },
      documents: { create: [{ name: `${number}.pdf`, mime: "application/pdf", storageKey, ...file }] },
    },
    select: { id: true },
  });
}
