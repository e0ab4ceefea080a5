import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { changeProject } from "./lock-project.ts";
import type { PartKind } from "./part-kinds.ts";
import { amountSchema, partnerSchema, resultSchema } from "./project-input.ts";
import type { OwnProjectView } from "./project-view.ts";

const MOST_PARTS = 60;

interface Writing {
  tx: Tx;
  project: OwnProjectView;
  input: unknown;
  today: string;
}

const ADDERS: Record<PartKind, (writing: Writing) => Promise<unknown>> = {
  async partner({ tx, project, input }) {
    const data = parseInput(partnerSchema, input);
    const known =
      data.countryCode === null || (await tx.country.count({ where: { code: data.countryCode } })) > 0;
    if (!known) refuse("countryCode", "Elija un país de la lista.");
    return tx.projectPartner.create({ data: { ...data, projectId: project.id }, select: { id: true } });
  },
  async amount({ tx, project, input, today }) {
    const data = parseInput(amountSchema, input);
    if (data.partnerId !== null && project.partners.every(({ id }) => id !== data.partnerId)) {
      refuse("partnerId", "Elija un socio de este proyecto.");
    }
    if (data.kind === "DISBURSEMENT" && data.year > Number(today.slice(0, 4))) {
      refuse("year", "Lo que aún no se entrega es un compromiso.");
    }
    return tx.projectAmount.create({ data: { ...data, projectId: project.id }, select: { id: true } });
  },
  async result({ tx, project, input }) {
    const data = parseInput(resultSchema, input);
    return tx.projectResult.create({ data: { ...data, projectId: project.id }, select: { id: true } });
  },
};

/** Adds a partner, an amount or a result. @throws DomainError as `changeProject`; invalid by field */
export const addPart = (
  db: PrismaClient,
  actor: Actor,
  { projectId, kind, input }: { projectId: string; kind: PartKind; input: unknown },
  at = new Date(),
): Promise<void> =>
  changeProject(
    db,
    { actor, action: "project:part", permission: "projects.edit", target: projectId, at },
    async (tx, project) => {
      if (project[`${kind}s`].length >= MOST_PARTS) {
        throw new DomainError("invalid", `Caben hasta ${MOST_PARTS}: quite alguno.`);
      }
      await ADDERS[kind]({ tx, project, input, today: mexicoCityDay(at) });
    },
  );

/** Takes one out; what is already out stays out. A partner that gives money stays while its amounts do. */
export const removePart = (
  db: PrismaClient,
  actor: Actor,
  { projectId, kind, partId: id }: { projectId: string; kind: PartKind; partId: string },
  at = new Date(),
): Promise<void> =>
  changeProject(
    db,
    { actor, action: "project:part", permission: "projects.edit", target: projectId, at },
    async (tx, { amounts }) => {
      if (!isUuid(id)) throw notFound();
      if (kind === "partner" && amounts.some(({ partner }) => partner?.id === id)) {
        throw new DomainError("conflict", "Este socio aporta montos: quítelos primero.");
      }
      const where = { id, projectId };
      if (kind === "partner") await tx.projectPartner.deleteMany({ where });
      else if (kind === "amount") await tx.projectAmount.deleteMany({ where });
      else await tx.projectResult.deleteMany({ where });
    },
  );

function refuse(field: string, sentence: string): never {
  throw new DomainError("invalid", "Revise los datos señalados.", { [field]: sentence });
}
