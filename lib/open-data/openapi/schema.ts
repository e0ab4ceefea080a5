/** JSON Schema 2020-12, as OpenAPI 3.1 uses it; only the words that this API needs. */
export interface Schema {
  type?: string | readonly string[];
  description?: string;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  default?: string | number;
  enum?: readonly (string | number | null)[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  $ref?: string;
}

export const TEXT: Schema = { type: "string" };
export const COUNT: Schema = { type: "integer", minimum: 0 };
export const DATE: Schema = { type: "string", format: "date" };
export const BOOLEAN: Schema = { type: "boolean" };
export const NULLABLE_TEXT: Schema = { type: ["string", "null"] };

export const listOf = (items: Schema): Schema => ({ type: "array", items });
export const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** An object that has all of these and nothing else: an answer with more would not be what is described. */
export const objectOf = (properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
