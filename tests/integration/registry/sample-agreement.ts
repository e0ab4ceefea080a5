import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { AgreementKind, CounterpartType, ValidityKind } from "#lib/generated/prisma/enums.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";

/** An agreement as a test thinks of it; dates are ISO. */
export interface SampleAgreement {
  number: string;
  title: string;
  kind: AgreementKind;
  stateCode: string;
  municipality: string | null;
  signingBody: string;
  purpose: string;
  text: string;
  signedOn: string;
  inForceOn: string;
  validity: ValidityKind;
  endsOn: string | null;
  terminatedOn: string | null;
  replacedBy: string | null;
  withdrawnOn: string | null;
  areas: string[];
  counterparts: { name: string; type: CounterpartType; countryCode: string | null; place: string }[];
  published: boolean;
}

let made = 0;

/** A published municipal agreement, with what the test changes of it. */
export function sampleAgreement(changes: Partial<SampleAgreement> = {}): SampleAgreement {
  made += 1;
  return {
    number: `RAI-2026-${String(made).padStart(5, "0")}`,
    title: `Acuerdo de muestra ${made}`,
    kind: "SPECIFIC_COOPERATION",
    stateCode: "14",
    municipality: null,
    signingBody: "Secretaría de Muestra",
    purpose: "",
    text: "",
    signedOn: "2026-01-15",
    inForceOn: changes.signedOn ?? "2026-01-15",
    validity: "INDEFINITE",
    endsOn: null,
    terminatedOn: null,
    replacedBy: null,
    withdrawnOn: null,
    areas: ["cultura"],
    counterparts: [{ name: "Ciudad de Lyon", type: "GOVERNMENT", countryCode: "FR", place: "Lyon" }],
    published: true,
    ...changes,
  };
}

/** Writes it. @returns its id. */
export async function saveAgreement(db: PrismaClient, sample: SampleAgreement): Promise<string> {
  const { published, areas, counterparts, signedOn, inForceOn, endsOn, ...rest } = sample;
  const { terminatedOn, withdrawnOn, ...columns } = rest;
  const row = await db.agreement.create({
    data: {
      ...columns,
      level: sample.municipality === null ? "STATE" : "MUNICIPAL",
      languages: ["es"],
      signedOn: dateColumn(signedOn),
      signedPlace: "Guadalajara, Jalisco",
      inForceOn: dateColumn(inForceOn),
      endsOn: endsOn && dateColumn(endsOn),
      terminatedOn: terminatedOn && dateColumn(terminatedOn),
      withdrawnAt: withdrawnOn && new Date(`${withdrawnOn}T18:00:00Z`),
      registeredOn: dateColumn("2026-02-01"),
      areas: { create: areas.map((areaKey) => ({ areaKey })) },
      counterparts: {
        create: counterparts.map((counterpart, position) => ({ ...counterpart, position })),
      },
    },
    select: { id: true },
  });
  if (published) await publish(db, row.id);
  return row.id;
}

export const publish = (db: PrismaClient, ...ids: string[]) =>
  db.agreement.updateMany({
    where: { id: { in: ids } },
    data: { publishedAt: new Date("2026-02-02T18:00:00Z") },
  });
