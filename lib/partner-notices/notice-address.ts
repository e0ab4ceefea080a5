import { getSettings } from "#lib/kernel/env.ts";
import { noticePath } from "./public/notice-paths.ts";

/** The same as a whole address, for a mail or a file. */
export const wholeAddress = (path: string): string => getSettings().appUrl + path;

export const noticePage = (code: string): string => wholeAddress(noticePath(code));
