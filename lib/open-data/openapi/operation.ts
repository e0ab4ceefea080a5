import type { Parameter } from "./parameters.ts";
import { refTo, type Schema } from "./schema.ts";

interface Media {
  schema?: Schema;
}

interface Answer {
  description: string;
  headers?: Record<string, { description: string; schema: Schema }>;
  content?: Record<string, Media>;
}

/** What a GET of an address does. */
export interface Operation {
  operationId: string;
  tags: readonly string[];
  summary: string;
  parameters?: readonly Parameter[];
  responses: Record<string, Answer>;
}

const HEADERS = {
  ETag: { description: "Para volver a preguntar con If-None-Match.", schema: { type: "string" } },
  RateLimit: { description: "Lo que queda en este minuto.", schema: { type: "string" } },
} as const;

const failed = (description: string): Answer => ({
  description,
  content: { "application/json": { schema: refTo("Error") } },
});

interface Told {
  id: string;
  tag: string;
  summary: string;
  parameters?: readonly Parameter[];
  /** Media type without parameters, and the name of its schema when it is JSON. */
  media: string;
  schema?: string;
  /** What may be wrong besides asking too much. */
  refusals?: readonly (400 | 404)[];
}

const REFUSALS = { 400: "Un parámetro no se entiende.", 404: "No hay nada con ese nombre." } as const;

/** A public read: it can be kept, asked again by its tag, and asked too often. */
export const read = ({
  id,
  tag,
  summary,
  parameters,
  media,
  schema,
  refusals = [],
}: Told): { get: Operation } => ({
  get: {
    operationId: id,
    tags: [tag],
    summary,
    ...(parameters && { parameters }),
    responses: {
      200: {
        description: summary,
        headers: HEADERS,
        content: { [media]: schema ? { schema: refTo(schema) } : {} },
      },
      304: { description: "No ha cambiado." },
      ...Object.fromEntries(refusals.map((status) => [status, failed(REFUSALS[status])])),
      429: failed("Demasiadas consultas en un minuto: espere lo que dice Retry-After."),
    },
  },
});
