import { z } from "zod";
import {
  type AgreementActKind,
  AgreementKind,
  AgreementLevel,
  CounterpartType,
  ValidityKind,
} from "#lib/generated/prisma/enums.ts";
import { ACT_KINDS } from "../acts/act-kinds.ts";

const KIND_OF = new Map(
  Object.entries(ACT_KINDS).map(([kind, { slug }]) => [slug as string, kind as AgreementActKind]),
);

const counterpart = z.object({
  nombre: z.string(),
  tipo: z.enum(CounterpartType),
  pais: z.string().nullable(),
  lugar: z.string(),
});
const document = z.object({
  nombre: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  /** The place of the act that brought it; none for what came with the inscription. */
  acto: z.number().optional(),
});
/** A list of nothing is null in the log. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullable()
    .transform((list) => list ?? []);

const entry = z.object({
  lugar: z.number(),
  surte_efectos: z.string(),
  inscrito: z.string(),
  motivo: z.string(),
  cambios: z.record(z.string(), z.object({ de: z.unknown(), a: z.unknown() })),
});

/** A record of the public log: the facts of an agreement as they were published, by the names that the log gives them. */
export const recordedFactsSchema = z.object({
  numero: z.string(),
  titulo: z.string(),
  tipo: z.enum(AgreementKind),
  nivel: z.enum(AgreementLevel),
  estado: z.string(),
  municipio: z.string().nullable(),
  suscribe: z.string(),
  proposito: z.string(),
  idiomas: z.array(z.string()),
  firmado: z.string(),
  lugar: z.string(),
  en_vigor: z.string(),
  vigencia: z.enum(ValidityKind),
  termina: z.string().nullable(),
  inscrito: z.string(),
  terminos: z.string(),
  demostracion: z.boolean(),
  contrapartes: listOf(counterpart),
  areas: listOf(z.string()),
  documentos: listOf(document),
  terminado: z
    .string()
    .default("")
    .transform((day) => day || null),
  sustituido_por: z
    .string()
    .default("")
    .transform((number) => number || null),
  retirado: z
    .string()
    .default("")
    .transform((day) => day || null),
  acto: z.string().transform((name) => KIND_OF.get(name) ?? null),
  asiento: entry.optional(),
});

export type RecordedFacts = z.output<typeof recordedFactsSchema>;
