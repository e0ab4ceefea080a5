import { z } from "zod";

const uuid = z.uuid();

/** Whether a piece of an address can be an id at all; the database refuses anything else with an error. */
export const isUuid = (text: string): boolean => uuid.safeParse(text).success;
