import { getDatabase } from "#lib/kernel/db.ts";

/** What an organisation's form offers: the states, and the state offices in force a municipality may depend on. */
export async function listOfficeChoices() {
  const db = getDatabase();
  const [states, parents] = await Promise.all([
    db.state.findMany({ select: { code: true, name: true }, orderBy: { name: "asc" } }),
    db.office.findMany({
      where: { kind: "STATE", disabledAt: null },
      select: { id: true, name: true, stateCode: true },
      orderBy: { name: "asc" },
    }),
  ]);
  return { states, parents };
}

/** Every organisation by name, for a filter. */
export async function listOfficeNames(): Promise<{ id: string; name: string }[]> {
  return getDatabase().office.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } });
}
