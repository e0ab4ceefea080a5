import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { ensureServer } from "#lib/database-server/ensure-server.ts";
import { diffSchema } from "#lib/database-server/diff-schema.ts";
import { migrationsFolder } from "#lib/database-server/schema-engine.ts";
import { runCommand } from "./run-command.ts";

// `npm run db:migration -- nombre` writes the SQL that brings the migrations to what prisma/schema says now. Read it
// before committing: Prisma turns a renamed column into one dropped and another added.

await runCommand(async () => {
  const name = process.argv[2] ?? "";
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    console.error(
      "Falta el nombre, en minúsculas y con guiones bajos: npm run db:migration -- nombre_del_cambio",
    );
    return 1;
  }
  const server = await ensureServer("scratch");
  try {
    const sql = await diffSchema(server.url("postgres"));
    if (sql === null) {
      console.log("No hay nada que migrar: prisma/schema y prisma/migrations dicen lo mismo.");
      return 0;
    }
    const folder = path.join(migrationsFolder, `${timestamp()}_${name}`);
    await mkdir(folder);
    await writeFile(path.join(folder, "migration.sql"), sql);
    console.log(`Escrita ${path.relative(process.cwd(), folder)}/migration.sql:\n\n${sql}`);
    return 0;
  } finally {
    await server.stop();
  }
});

/** Fourteen digits of the present second in UTC: migrations are applied in the order of their names. */
function timestamp(): string {
  return new Date().toISOString().replace(/\D/g, "").slice(0, 14);
}
