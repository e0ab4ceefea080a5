import { z } from "zod";

/** A calendar date that exists, "YYYY-MM-DD": neither 2026-02-30 nor the year 0, which the database does not have. */
export const isoDate = (sentence: string) => z.iso.date(sentence).refine((date) => date >= "0001", sentence);

export const isoDateSchema = isoDate("Escriba una fecha que exista, con día, mes y año.");

/** As PostgreSQL's `date` columns travel through Prisma. */
export const dateColumn = (iso: string): Date => new Date(`${iso}T00:00:00.000Z`);

export const isoOfColumn = (date: Date): string => date.toISOString().slice(0, 10);
