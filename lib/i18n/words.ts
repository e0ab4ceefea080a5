import { agreement as agreementEn } from "./en/agreement.ts";
import { changes as changesEn } from "./en/changes.ts";
import { home as homeEn } from "./en/home.ts";
import { list as listEn } from "./en/list.ts";
import { site as siteEn } from "./en/site.ts";
import { status as statusEn } from "./en/status.ts";
import { ui as uiEn } from "./en/ui.ts";
import { verify as verifyEn } from "./en/verify.ts";
import { agreement } from "./es/agreement.ts";
import { changes } from "./es/changes.ts";
import { home } from "./es/home.ts";
import { list } from "./es/list.ts";
import { site } from "./es/site.ts";
import { status } from "./es/status.ts";
import { ui } from "./es/ui.ts";
import { verify } from "./es/verify.ts";

// By theme, so that a script of the browser carries only the words that it says. An English dictionary has the type of
// the Spanish one: what is added to one and forgotten in the other does not compile.
export const agreementWords = { es: agreement, en: agreementEn };
export const changeWords = { es: changes, en: changesEn };
export const homeWords = { es: home, en: homeEn };
export const listWords = { es: list, en: listEn };
export const siteWords = { es: site, en: siteEn };
export const statusWords = { es: status, en: statusEn };
export const uiWords = { es: ui, en: uiEn };
export const verifyWords = { es: verify, en: verifyEn };
