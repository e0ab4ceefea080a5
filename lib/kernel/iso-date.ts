import { z } from "zod";

/** A calendar date that exists, "YYYY-MM-DD": 2026-02-30 is refused. */
export const isoDateSchema = z.iso.date("Escriba una fecha que exista, con día, mes y año.");

/** As PostgreSQL's `date` columns travel through Prisma. */
export const dateColumn = (iso: string): Date => new Date(`${iso}T00:00:00.000Z`);

export const isoOfColumn = (date: Date): string => date.toISOString().slice(0, 10);
