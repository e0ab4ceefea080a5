import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { DEMO_OFFICES, type DemoOfficeKey } from "../offices.ts";

/** Who acts in the demonstration's history. */
export interface DemoCast {
  /** Files for its office. */
  head(office: DemoOfficeKey): Actor;
  /** Prepares for its office; its head where nobody else does. */
  editor(office: DemoOfficeKey): Actor;
  officer: Actor;
  otherOfficer: Actor;
  dgcpHead: Actor;
  lawyer: Actor;
  otherLawyer: Actor;
  cjaHead: Actor;
}

/** Reads the accounts of the demonstration. @throws Error when one is missing. */
export async function loadCast(tx: Tx): Promise<DemoCast> {
  const rows = await tx.user.findMany({
    where: { email: { endsWith: ".example" } },
    select: { id: true, name: true, email: true, role: true, office: true },
    orderBy: { email: "asc" },
  });
  const actors = rows.map(({ office, ...person }): Actor => ({
    ...person,
    officeId: office.id,
    officeKind: office.kind,
    officeName: office.name,
  }));
  const get = (isWanted: (actor: Actor) => boolean): Actor => {
    const actor = actors.find(isWanted);
    if (!actor) throw new Error("The demonstration lacks one of its accounts");
    return actor;
  };
  const byEmail = (email: string) => get((actor) => actor.email === email);
  const inOffice = (office: DemoOfficeKey, role: string) => (actor: Actor) =>
    actor.officeName === DEMO_OFFICES[office].name && actor.role === role;
  return {
    head: (office) => get(inOffice(office, "office_head")),
    editor: (office) =>
      actors.find(inOffice(office, "office_editor")) ?? get(inOffice(office, "office_head")),
    officer: byEmail("analista@dgcp.example"),
    otherOfficer: byEmail("enlaces@dgcp.example"),
    dgcpHead: byEmail("titular@dgcp.example"),
    lawyer: byEmail("abogacia@cja.example"),
    otherLawyer: byEmail("tratados@cja.example"),
    cjaHead: byEmail("titular@cja.example"),
  };
}
