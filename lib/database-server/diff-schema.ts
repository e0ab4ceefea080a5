import { noFilter, withSchemaEngine, readMigrations, readSchema } from "./schema-engine.ts";

/** Indexes the migrations write by hand and prisma/schema does not declare: the engine would drop them each time. */
const HAND_WRITTEN = ["case_files_search_text"];

/**
 * What prisma/schema has and the migrations do not make: SQL that would bring a migrated database to the schema, or
 * null when they say the same. Works on a throw-away database beside the one given, whose account needs CREATEDB.
 */
export async function diffSchema(databaseUrl: string): Promise<string | null> {
  const params = {
    from: { tag: "migrations" as const, ...(await readMigrations()) },
    to: { tag: "schemaDatamodel" as const, ...(await readSchema()) },
    script: true,
    exitCode: true,
    filters: noFilter,
  };
  const { exitCode, stdout } = await withSchemaEngine(databaseUrl, (engine) => engine.diff(params));
  const sql = exitCode === 0 ? "" : withoutHandWritten(stdout ?? "").trim();
  return sql === "" ? null : `${sql}\n`;
}

function withoutHandWritten(sql: string): string {
  return HAND_WRITTEN.reduce(
    (rest, index) => rest.replace(`-- DropIndex\nDROP INDEX "${index}";\n`, ""),
    sql,
  );
}
