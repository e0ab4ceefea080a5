/**
 * The marks of a drawing made by the chart library, without what the content policy refuses (style elements and
 * attributes) and without its metadata. Each declaration of a style becomes the SVG attribute of the same name; the font
 * is left to the page.
 * @param svg one whole `<svg>` element
 * @returns what stands inside of it
 */
export const plainSvg = (svg: string): string =>
  svg
    .replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, "")
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, "")
    .replace(/ (?:class|ecmeta_\w+|xml:space)="[^"]*"/g, "")
    .replace(/ style="([^"]*)"/g, (_, declarations: string) => attributesOf(declarations))
    .replace(/>\s+</g, "><")
    .trim();

const attributesOf = (declarations: string): string =>
  declarations
    .split(";")
    .map((declaration) => declaration.split(":"))
    .filter(([name, value]) => value && name!.trim() !== "font-family")
    .map(([name, value]) => ` ${name!.trim()}="${value!.trim()}"`)
    .join("");
