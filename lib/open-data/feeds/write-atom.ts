import { xmlText } from "../xml-text.ts";
import type { Feed, FeedEntry } from "./feed.ts";

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;
const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`;

/** The feed as Atom (RFC 4287). */
export const writeAtom = (feed: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element("id", feed.addresses.atom),
    element("title", feed.title),
    element("subtitle", feed.description),
    element("updated", feed.updated),
    `<author>${element("name", feed.author)}</author>`,
    link("self", "application/atom+xml", feed.addresses.atom),
    link("alternate", "text/html", feed.page),
    ...feed.entries.map(entryXml),
    "</feed>\n",
  ].join("\n");

const entryXml = (entry: FeedEntry): string =>
  [
    "<entry>",
    element("id", entry.id),
    element("title", entry.title),
    link("alternate", "text/html", entry.address),
    element("published", entry.published),
    element("updated", entry.updated),
    element("summary", entry.summary),
    ...entry.tags.map((tag) => `<category term="${xmlText(tag)}"/>`),
    "</entry>",
  ].join("\n");
