import path from "node:path";
import { z } from "zod";
import { getDemoSecret } from "./demo-secret.ts";
import { canWriteIn } from "./can-write-in.ts";

/** What the program is told from outside. Secrets are in here: never log it whole. */
export type Settings = {
  /** `demo` may load invented data; `production` never does and accepts no default that would be unsafe. */
  mode: "demo" | "production";
  /** postgresql://… */
  databaseUrl: string;
  /** smtp:// or smtps://; null in a demonstration without mail server: each message becomes a file in `mailDir`. */
  smtpUrl: string | null;
  /** Mailbox that the portal writes from; null: `avisos` at the portal's own host. */
  mailFrom: string | null;
  /** Absolute folder of what a demonstration makes by itself: secret, mailbox, uploads. */
  dataDir: string;
  /** Absolute folder of the local mailbox (.eml files). */
  mailDir: string;
  /** Signs sessions and links; 32 characters or more. */
  appSecret: string;
  /** Origin people type, with no slash at the end. */
  appUrl: string;
  /** TCP port this program listens on. */
  port: number;
  /** Absolute folder of the uploaded files. */
  storageDir: string;
  /** Size limit of one file, in megabytes (2^20 bytes). */
  maxUploadMb: number;
  /** Machines of ours between the client and this program, each of which writes X-Forwarded-For. */
  trustedProxies: number;
  /** Points that each reader of public data has in a minute; 0 for no limit. */
  publicReadsPerMinute: number;
};

/** The settings before a demonstration fills in what it makes by itself. */
export type GivenSettings = Omit<Settings, "databaseUrl" | "appSecret"> & {
  databaseUrl: string | null;
  appSecret: string | null;
};

/** Every wrong setting at once, one Spanish line each. */
export class SettingsError extends Error {
  readonly lines: string[];
  constructor(lines: string[]) {
    super(["La configuración no permite arrancar:", ...lines.map((line) => `  · ${line}`)].join("\n"));
    this.name = "SettingsError";
    this.lines = lines;
  }
}

/**
 * Reads the settings from environment variables; an empty one counts as missing.
 * @param isWritable whether files can be written in a folder (a parameter so that the rule can be tested alone).
 * @throws SettingsError listing everything that is missing or wrong.
 */
export function readSettings(
  env: Record<string, string | undefined>,
  isWritable: (folder: string) => boolean = canWriteIn,
): GivenSettings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const schema = given.PORTAL_MODE === "production" ? productionSchema(isWritable) : demoSchema;
  const result = schema.safeParse(given);
  if (!result.success) throw new SettingsError(result.error.issues.map((issue) => issue.message));
  const settings = result.data;
  const dataDir = fromProject(settings.DATA_DIR);
  return {
    mode: settings.PORTAL_MODE,
    databaseUrl: settings.DATABASE_URL ?? null,
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: settings.MAIL_FROM ?? null,
    dataDir,
    mailDir: path.join(dataDir, "mail"),
    appSecret: settings.APP_SECRET ?? null,
    appUrl: new URL(settings.APP_URL ?? `http://localhost:${settings.PORT}`).origin,
    port: settings.PORT,
    storageDir: settings.STORAGE_DIR ? fromProject(settings.STORAGE_DIR) : path.join(dataDir, "storage"),
    maxUploadMb: settings.MAX_UPLOAD_MB,
    trustedProxies: settings.TRUSTED_PROXIES,
    publicReadsPerMinute: settings.PUBLIC_READS_PER_MINUTE,
  };
}

let settings: Settings | undefined;

/**
 * The program's settings, read at the first call and not at import: a build needs none.
 * @throws SettingsError; also when there is no database, which `npm start` provides.
 */
export function getSettings(): Settings {
  return (settings ??= complete(readSettings(process.env)));
}

function complete({ databaseUrl, appSecret, ...rest }: GivenSettings): Settings {
  if (!databaseUrl) {
    throw new SettingsError([
      "Falta DATABASE_URL: «npm start» y «npm run dev» la definen con la base propia.",
    ]);
  }
  return { ...rest, databaseUrl, appSecret: appSecret ?? getDemoSecret(rest.dataDir) };
}

/** The program is always started from the checkout's folder. */
function fromProject(folder: string): string {
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), folder);
}

const isUrl = (text: string, protocols: string[]) =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

const url = (name: string, protocols: string[], example: string) =>
  z
    .string({ error: `Falta ${name}: por ejemplo ${example}` })
    .refine((text) => isUrl(text, protocols), { error: `${name} debe ser una dirección como ${example}` });

const number = (name: string, min: number, max: number, fallback: number) => {
  const error = `${name} debe ser un número entero entre ${min} y ${max}.`;
  return z.coerce.number({ error }).int({ error }).min(min, { error }).max(max, { error }).default(fallback);
};

const secret = z
  .string({
    error: "Falta APP_SECRET: al menos 32 caracteres al azar (por ejemplo, «openssl rand -base64 48»).",
  })
  .refine((text) => text.length >= 32 && new Set(text).size >= 10, {
    error: "APP_SECRET es fácil de adivinar: use al menos 32 caracteres al azar.",
  });

const databaseUrl = url(
  "DATABASE_URL",
  ["postgres:", "postgresql:"],
  "postgresql://usuario:clave@servidor:5432/portal",
);
const smtpUrl = url("SMTP_URL", ["smtp:", "smtps:"], "smtps://usuario:clave@correo.ejemplo.gob.mx");
const appUrl = url("APP_URL", ["http:", "https:"], "https://portal.ejemplo.gob.mx");

const common = {
  MAIL_FROM: z
    .email({ error: "MAIL_FROM debe ser una dirección de correo, como avisos@ejemplo.gob.mx." })
    .optional(),
  DATA_DIR: z.string().default(".data"),
  PORT: number("PORT", 1, 65_535, 3000),
  MAX_UPLOAD_MB: number("MAX_UPLOAD_MB", 1, 500, 25),
  PUBLIC_READS_PER_MINUTE: number("PUBLIC_READS_PER_MINUTE", 0, 1_000_000, 600),
};

const trustedProxies = (fallback: number) => number("TRUSTED_PROXIES", 0, 10, fallback);

const demoSchema = z.object({
  ...common,
  TRUSTED_PROXIES: trustedProxies(0),
  PORTAL_MODE: z
    .literal("demo", { error: "PORTAL_MODE solo puede ser «demo» o «production»." })
    .default("demo"),
  DATABASE_URL: databaseUrl.optional(),
  SMTP_URL: smtpUrl.optional(),
  APP_SECRET: secret.optional(),
  APP_URL: appUrl.optional(),
  STORAGE_DIR: z.string().optional(),
});

const productionSchema = (isWritable: (folder: string) => boolean) =>
  z.object({
    ...common,
    PORTAL_MODE: z.literal("production"),
    // This program speaks no TLS and the address people type is https: somebody stands in between.
    TRUSTED_PROXIES: trustedProxies(1),
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    APP_SECRET: secret.refine((text) => !text.startsWith("demo-"), {
      error: "APP_SECRET es el secreto de la demostración: genere uno propio.",
    }),
    // Without TLS the session's cookie would travel in the clear.
    APP_URL: url("APP_URL", ["https:"], "https://portal.ejemplo.gob.mx"),
    STORAGE_DIR: z
      .string({ error: "Falta STORAGE_DIR: la carpeta donde se guardan los documentos." })
      .refine(isWritable, { error: "STORAGE_DIR no existe o no se puede escribir en ella." }),
  });
