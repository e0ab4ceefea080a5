import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum as Column, DriverAdapterError } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { createDatabase, dropDatabase, withDatabase } from "./create-database.ts";

const { CHAR, UUID } = pg.types.builtins;

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/**
 * Prisma's PostgreSQL adapter with three things put right. It sends each migration whole: the original cuts the script at
 * every semicolon, which breaks functions and triggers; whole, a script is also one transaction, applied entirely or
 * not at all. And the shadow database is really another one: the original, given a connection string, replays the
 * migrations on the database itself. The third is `disguiseChar`.
 */
export class MigrationAdapter extends PrismaPg {
  private readonly url: string;
  private readonly pool: pg.Pool;
  private readonly shadows: { url: string; adapter: MigrationAdapter }[] = [];

  constructor(url: string) {
    const pool = new pg.Pool({ connectionString: url });
    pool.on("error", () => undefined);
    pool.on("connect", disguiseChar);
    super(pool);
    this.url = url;
    this.pool = pool;
  }

  override async connect(): Promise<Adapter> {
    return adapt(await super.connect());
  }

  override async connectToShadowDb(): Promise<Adapter> {
    const url = withDatabase(this.url, `shadow_${randomUUID()}`);
    await createDatabase(url);
    const adapter = new MigrationAdapter(url);
    this.shadows.push({ url, adapter });
    return await adapter.connect();
  }

  /** Without it the engine's connection would keep its advisory lock until it grew idle, ten seconds later. */
  async close(): Promise<void> {
    await this.pool.end();
    for (const { url, adapter } of this.shadows) {
      await adapter.close();
      await dropDatabase(url);
    }
  }
}

/**
 * The system catalogues describe constraints with the type "char", which the adapter refuses. It passes through as a
 * uuid, a type no catalogue has, and `adapt` gives the engine the one it expects.
 */
function disguiseChar(client: pg.PoolClient): void {
  if (!("connection" in client) || !(client.connection instanceof pg.Connection)) return;
  client.connection.prependListener("rowDescription", (message: { fields: pg.FieldDef[] }) => {
    for (const field of message.fields) if (field.dataTypeID === CHAR) field.dataTypeID = UUID;
  });
}

function adapt(adapter: Adapter): Adapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const columnTypes = result.columnTypes.map((type) => (type === Column.Uuid ? Column.Character : type));
    return { ...result, columnTypes };
  };
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      throw error instanceof pg.DatabaseError ? describe(error) : error;
    }
  };
  return adapter;
}

/** In the words the engine understands, so that its report says which migration and which statement. */
function describe({ code, severity, message, detail, column, hint }: pg.DatabaseError): DriverAdapterError {
  const shown = { code: code ?? "", severity: severity ?? "ERROR", message, detail, column, hint };
  return new DriverAdapterError({ kind: "postgres", originalCode: code, originalMessage: message, ...shown });
}
