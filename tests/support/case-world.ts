import { randomUUID } from "node:crypto";
import { appendEntry, caseStream } from "#lib/audit/append-entry.ts";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { DocumentKind, OfficeKind, Role } from "#lib/generated/prisma/enums.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/** One person per role of the office that files, of another office, and of each authority. */
export interface World {
  own: Record<"reader" | "editor" | "head", Actor>;
  other: Record<"reader" | "editor" | "head", Actor>;
  /** The state's OFAI above the office that files, which shares its cases with it. */
  parent: Record<"head", Actor>;
  dgcp: Record<"officer" | "head", Actor>;
  cja: Record<"lawyer" | "head", Actor>;
  admin: Actor;
}

export async function createWorld(db: PrismaClient): Promise<World> {
  await loadCatalogues(db);
  await db.installation.create({ data: { mode: "demo" } });
  const office = async (kind: OfficeKind, name: string, extra = {}) =>
    db.office.create({ data: { kind, name, ...extra }, select: { id: true, kind: true, name: true } });
  const parent = await office("STATE", "Coordinación Internacional de Jalisco", { stateCode: "14" });
  const municipal = {
    stateCode: "14",
    municipality: "Tlaquepaque",
    parentId: parent.id,
    sharesWithParent: true,
  };
  const own = await office("MUNICIPAL", "Enlace Internacional de Tlaquepaque", municipal);
  const other = await office("STATE", "Dirección Internacional de Yucatán", { stateCode: "31" });
  const dgcp = await office("DGCP", "DGCP");
  const cja = await office("CJA", "CJA");
  const portal = await office("PORTAL", "Portal");
  const person = async (at: typeof own, role: Role): Promise<Actor> => {
    const email = `${role}.${at.id.slice(-6)}@ejemplo.gob.mx`;
    const data = { email, name: `${role} de ${at.name}`, role, officeId: at.id, officeKind: at.kind };
    const user = await db.user.create({ data: { ...data, passwordHash: "unused" } });
    return { ...data, id: user.id, officeName: at.name };
  };
  const team = async (at: typeof own) => ({
    reader: await person(at, "office_reader"),
    editor: await person(at, "office_editor"),
    head: await person(at, "office_head"),
  });
  return {
    own: await team(own),
    other: await team(other),
    parent: { head: await person(parent, "office_head") },
    dgcp: { officer: await person(dgcp, "dgcp_officer"), head: await person(dgcp, "dgcp_head") },
    cja: { lawyer: await person(cja, "cja_lawyer"), head: await person(cja, "cja_head") },
    admin: await person(portal, "admin"),
  };
}

export const everyone = (world: World): Actor[] =>
  [world.own, world.other, world.parent, world.dgcp, world.cja]
    .flatMap((team): Actor[] => Object.values(team))
    .concat(world.admin);

/** A request at step 1 with everything the filing needs, except what `lacking` names. */
export async function createWholeDraft(
  db: PrismaClient,
  world: World,
  lacking: DocumentKind[] = [],
): Promise<string> {
  const id = randomUUID();
  const { editor } = world.own;
  await db.$transaction(async (tx) => {
    await tx.caseFile.create({
      data: {
        id,
        officeId: editor.officeId,
        createdById: editor.id,
        turn: "OFFICE",
        title: `Acuerdo de prueba ${id.slice(0, 8)}`,
        signingBody: `Dirección de Cultura ${id.slice(0, 8)}`,
        signingBodyPowers: "Artículo 12 del reglamento interior.",
        kind: "SPECIFIC_COOPERATION",
        languages: ["es"],
        purpose: "Intercambiar exposiciones entre los museos de ambas ciudades.",
        intendedDate: dateColumn("2026-12-18"),
        intendedPlace: "Tlaquepaque, Jalisco",
        noAnnexes: true,
        counterparts: {
          create: [
            { position: 0, name: "Ciudad de Lyon", type: "GOVERNMENT", countryCode: "FR", place: "Lyon" },
          ],
        },
        areas: { create: [{ areaKey: "cultura" }] },
      },
    });
    await appendEntry(tx, {
      stream: caseStream(id),
      at: new Date(),
      actor: editor,
      action: "create",
      visibility: "PARTIES",
      caseId: id,
      toStep: "request",
    });
  });
  for (const kind of ["REQUEST", "DRAFT"] as const) {
    if (!lacking.includes(kind)) await addDocument(db, id, kind);
  }
  return id;
}

/** A row as an upload would leave it; the bytes do not matter to the workflow. */
export async function addDocument(db: PrismaClient, caseId: string, kind: DocumentKind): Promise<void> {
  const former = { caseId, kind, supersededAt: null };
  const version = (await db.document.count({ where: { caseId, kind } })) + 1;
  await db.document.updateMany({ where: former, data: { supersededAt: new Date() } });
  const sha256 = Array.from({ length: 64 }, () => Math.floor(Math.random() * 16).toString(16)).join("");
  await db.document.create({
    data: {
      caseId,
      kind,
      version,
      name: `${kind}.pdf`,
      mime: "application/pdf",
      size: 10,
      sha256,
      storageKey: randomUUID(),
    },
  });
}
