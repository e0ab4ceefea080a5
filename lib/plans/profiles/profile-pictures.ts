import type { Language } from "#lib/kernel/language.ts";
import type { Item } from "../items/item-kinds.ts";
import { nameItem } from "../items/name-item.ts";
import { pictureFields } from "../items/picture-fields.ts";
import type { PlanContent, PlanFileFacts } from "../reading/plan-content.ts";

/** A picture as it is published with a profile. The first one is the cover. */
export interface ProfilePicture extends PlanFileFacts {
  /** Pixels, as it is shown. */
  width: number;
  height: number;
  alt: string;
  altEn: string;
  /** In both languages or in neither. */
  caption: string;
  captionEn: string;
  credit: string;
}

type Written = Pick<PlanContent, "picture" | "file">;

const fileOf = ({ file }: Written, { fileId }: Item<"picture">) => file.find(({ id }) => id === fileId);

/** What each picture of a plan still lacks to be published, in a sentence each. */
export const pictureLacks = (content: Written): string[] =>
  content.picture.flatMap((picture) => {
    const { altEn, caption, captionEn } = picture;
    const label = (name: keyof typeof pictureFields) => `«${pictureFields[name].label}»`;
    const lacks = [
      ...(fileOf(content, picture) ? [] : ["el archivo"]),
      ...(picture.alt ? [] : [label("alt")]),
      ...(altEn ? [] : [label("altEn")]),
      ...(caption || !captionEn ? [] : [label("caption")]),
      ...(captionEn || !caption ? [] : [label("captionEn")]),
    ];
    if (lacks.length === 0) return [];
    const list = new Intl.ListFormat("es-MX").format(lacks);
    return [`A la imagen «${nameItem("picture", picture)}» le falta ${list}.`];
  });

/** The pictures of a plan that lack nothing, in their order. */
export const picturesOf = (content: Written): ProfilePicture[] =>
  content.picture.flatMap((picture) => {
    const { alt, altEn, caption, captionEn, credit } = picture;
    const file = fileOf(content, picture);
    if (!file?.width || !file.height || pictureLacks({ ...content, picture: [picture] }).length > 0)
      return [];
    const { id, name, mime, size, sha256, width, height } = file;
    return [{ id, name, mime, size, sha256, width, height, alt, altEn, caption, captionEn, credit }];
  });

/** What is said of a picture in a language. */
export const sayPicture = (picture: ProfilePicture, language: Language) => ({
  alt: language === "en" ? picture.altEn : picture.alt,
  caption: language === "en" ? picture.captionEn : picture.caption,
  credit: picture.credit,
});
