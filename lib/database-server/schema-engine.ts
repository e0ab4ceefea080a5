import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine, SchemasContainer } from "@prisma/schema-engine-wasm";
import { projectFolder } from "./project-folder.ts";
import { MigrationAdapter } from "./migration-adapter.ts";

export const migrationsFolder = path.join(projectFolder, "prisma", "migrations");
const schemaFolder = path.join(projectFolder, "prisma", "schema");

export const noFilter = { externalTables: [], externalEnums: [] };

/**
 * Lends Prisma's schema engine, as WebAssembly, bound to one database. It comes from npm like everything else; the
 * usual engine is downloaded from a host that a closed network does not reach. It keeps the same `_prisma_migrations`
 * table, so `prisma migrate deploy` stays usable where its engine is at hand.
 */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await (engineModule ??= loadEngineModule());
  const { files } = await readSchema();
  const adapter = new MigrationAdapter(databaseUrl);
  try {
    const datamodels = files.map(({ path, content }): [string, string] => [path, content]);
    const engine = await SchemaEngine.new(
      { datamodels },
      () => {},
      bindMigrationAwareSqlAdapterFactory(adapter),
    );
    return await work(engine);
  } finally {
    await adapter.close();
  }
}

let engineModule: ReturnType<typeof loadEngineModule> | undefined;

/** Once per process: a second instance would take the memory from under the engines of the first. */
async function loadEngineModule() {
  // The engine says its last words through this global before it aborts; without it they would be lost.
  const set_message = (message: string) => {
    throw new Error(`El motor de migraciones de Prisma falló: ${message}`);
  };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message } });
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const file = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = await WebAssembly.compile(
    await readFile(path.join(path.dirname(file), "schema_engine_bg.wasm")),
  );
  const instance = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}

/** Every file of prisma/schema. */
export async function readSchema(): Promise<SchemasContainer> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith(".prisma")).sort();
  const files = names.map(async (name) => {
    const file = path.join(schemaFolder, name);
    return { path: file, content: await readFile(file, "utf8") };
  });
  return { files: await Promise.all(files) };
}

/** Every folder of prisma/migrations, oldest first. */
export async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const directories = names.sort().map(async (name) => {
    const value = await readFile(path.join(migrationsFolder, name, "migration.sql"), "utf8");
    return { path: name, migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value } } };
  });
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(directories),
  };
}
