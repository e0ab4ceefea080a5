import type { OfficeKind, Role } from "#lib/generated/prisma/enums.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { World } from "#tests/support/case-world.ts";

/** An office in each state that has none, with its people, as worlds that share the authorities. */
export async function createOffices(db: PrismaClient, world: World): Promise<World[]> {
  const states = await db.state.findMany({ where: { offices: { none: {} } }, orderBy: { code: "asc" } });
  const worlds = [world];
  for (const state of states) {
    const office = await db.office.create({
      data: {
        kind: "STATE",
        name: `Coordinación de Asuntos Internacionales de ${state.name}`,
        stateCode: state.code,
      },
    });
    const own = {
      reader: await createPerson(db, office, "office_reader"),
      editor: await createPerson(db, office, "office_editor"),
      head: await createPerson(db, office, "office_head"),
    };
    worlds.push({ ...world, own });
  }
  return worlds;
}

async function createPerson(
  db: PrismaClient,
  office: { id: string; name: string; kind: OfficeKind; stateCode: string | null },
  role: Role,
): Promise<Actor> {
  const data = {
    email: `${role}.${office.stateCode}@ejemplo.gob.mx`,
    name: `${role} de ${office.name}`,
    role,
    officeId: office.id,
    officeKind: office.kind,
  };
  const { id } = await db.user.create({ data: { ...data, passwordHash: "unused" } });
  return { ...data, id, officeName: office.name };
}
