import type { Language } from "#lib/kernel/language.ts";
import { profileFields } from "../items/plan-fields.ts";
import type { Item, KindValues } from "../items/item-kinds.ts";
import type { ProfilePicture } from "./profile-pictures.ts";

export type ProfileField = keyof typeof profileFields;

/** What each part of a profile is called in English. */
const ENGLISH = {
  population: "Population",
  economy: "Economy",
  vocations: "Strengths and vocations",
  assets: "Assets",
  needs: "What we are looking for",
  languages: "Languages",
  diaspora: "Diaspora",
  ties: "Existing ties",
  contact: "Contact",
} as const satisfies Record<ProfileField, string>;

export type ProfileFigure = Omit<Item<"figure">, "id">;

/** A profile as it is published; the text of it is hashed. */
export interface ProfileContent {
  format: 1;
  office: string;
  slug: string;
  /** «Zapopan, Jalisco». */
  place: string;
  es: Record<ProfileField, string>;
  en: Record<ProfileField, string>;
  figures: ProfileFigure[];
  pictures: ProfilePicture[];
}

/** An edition from before there were pictures has none. */
export const readProfile = (text: string): ProfileContent => ({
  pictures: [],
  ...(JSON.parse(text) as Omit<ProfileContent, "pictures">),
});

/** The text that is kept and hashed. Without pictures it is what it always was: a profile that nobody touched has not changed. */
export const writeProfile = ({ pictures, ...profile }: ProfileContent): string =>
  JSON.stringify(pictures.length > 0 ? { ...profile, pictures } : profile);

const NAMES = Object.keys(profileFields) as ProfileField[];

/** The words of a plan's profile in both languages. */
export function wordsOfProfile(values: KindValues<"plan">): Pick<ProfileContent, "es" | "en"> {
  const pick = (read: (name: ProfileField) => string) =>
    Object.fromEntries(NAMES.map((name) => [name, read(name)])) as Record<ProfileField, string>;
  return { es: pick((name) => values[name]), en: pick((name) => values[`${name}En`]) };
}

/** What a profile says in a language, part by part; what it does not say is left out. */
export const partsOf = (profile: Pick<ProfileContent, "es" | "en">, language: Language) =>
  NAMES.filter((name) => profile[language][name] !== "").map((name) => ({
    name,
    label: language === "en" ? ENGLISH[name] : profileFields[name].label,
    text: profile[language][name],
  }));

/** A figure in a language: «Habitantes», «8,348,151 personas», «2020. INEGI». What has no English says its Spanish. */
export function sayFigure(figure: ProfileFigure, language: Language) {
  const { value, year, source } = figure;
  const isEnglish = language === "en";
  const unit = (isEnglish && figure.unitEn) || figure.unit;
  const number =
    value === ""
      ? ""
      : Number(value).toLocaleString(isEnglish ? "en-GB" : "es-MX", { maximumFractionDigits: 4 });
  return {
    label: (isEnglish && figure.nameEn) || figure.name,
    value: [number, unit].filter(Boolean).join(" "),
    origin: [year, source].filter(Boolean).join(". "),
  };
}
