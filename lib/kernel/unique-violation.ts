import { Prisma } from "#lib/generated/prisma/client.ts";

/** Whether the database refused a row because another one already holds its unique value. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
