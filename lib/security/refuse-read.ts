import { languageOf } from "#lib/i18n/translated-path.ts";
import { siteWords } from "#lib/i18n/words.ts";
import { type Language, LANGUAGE_TAGS, pathIn } from "#lib/kernel/language.ts";
import { OPEN_TO_ALL } from "#lib/open-data/cross-origin.ts";

/**
 * The answer to a reader who asked too much in a minute: a page for a person, JSON for a program.
 * @param retryAfter seconds
 */
export function refuseRead(
  request: Request,
  retryAfter: number,
): { body: string; headers: Record<string, string> } {
  const { pathname } = new URL(request.url);
  const language = languageOf(pathname);
  const error = siteWords[language].tooMany.sentence(retryAfter);
  const isPage = request.headers.get("Accept")?.includes("text/html") && !pathname.startsWith("/api/");
  return {
    body: isPage ? page(error, language) : JSON.stringify({ error }),
    headers: {
      ...OPEN_TO_ALL,
      "Content-Type": isPage ? "text/html; charset=utf-8" : "application/json; charset=utf-8",
      "Retry-After": String(retryAfter),
    },
  };
}

function page(sentence: string, language: Language): string {
  const { name, openData, tooMany } = siteWords[language];
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${tooMany.title} · ${name}</title>
  </head>
  <body>
    <main>
      <h1>${tooMany.title}</h1>
      <p>${sentence}</p>
      <p>${tooMany.all} <a href="${pathIn(language, "/datos")}">${openData}</a>.</p>
    </main>
  </body>
</html>
`;
}
