import path from "node:path";
import { defineConfig } from "prisma/config";

// Nothing we ask of the CLI uses Prisma's engine, but it would try to download one from a host that may not be
// reachable; any executable it finds here stops it from trying.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

const prisma = path.resolve(import.meta.dirname, "..", "prisma");

export default defineConfig({
  schema: path.join(prisma, "schema"),
  migrations: { path: path.join(prisma, "migrations") },
});
