import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { gunzipSync } from "node:zlib";
import { languageOf } from "#lib/i18n/translated-path.ts";
import { LANGUAGE_TAGS, type Language } from "#lib/kernel/language.ts";
import { captureAnswer, type CapturedAnswer } from "./capture-answer.ts";
import type { Handler } from "./keep-answers.ts";
import { withoutReact } from "./without-react.ts";

/** How a page begins that Next leaves to the browser to draw. */
const LEFT_TO_BROWSER = '<html id="__next_error__"';

/**
 * Where a page finds that something does not exist, Next 16 sends an empty body for its program to fill. For who reads
 * without script, what the portal says at an address that it has no page for is put into it.
 * @param readUnknown that page in a language, as Next sends it; asked for until it is there, and then no more
 */
export function tellUnknown(next: Handler, readUnknown: (language: Language) => Promise<string>): Handler {
  const known = new Map<Language, PageParts>();
  const partsIn = async (language: Language): Promise<PageParts> => {
    const parts = known.get(language) ?? partsOf(withoutReact(await readUnknown(language)));
    known.set(language, parts);
    return parts;
  };
  const fill = async (response: ServerResponse, answer: CapturedAnswer): Promise<CapturedAnswer> => {
    const html = textOf(answer);
    if (!html.includes(LEFT_TO_BROWSER)) return answer;
    const language = languageOf(response.req.url!);
    const { "content-encoding": _, "content-length": __, ...headers } = answer.headers;
    return { ...answer, headers, body: Buffer.from(putInto(html, language, await partsIn(language))) };
  };
  return (request, response, registry) => {
    if (request.method === "GET" && request.headers.rsc === undefined) {
      const { whole, send } = captureAnswer(response, isUnknownPage);
      // Without those words it can still be read with script, as Next means it.
      void whole.then((answer) =>
        fill(response, answer)
          .catch(() => answer)
          .then(send),
      );
    }
    return next(request, response, registry);
  };
}

const isUnknownPage = (status: number, headers: OutgoingHttpHeaders): boolean =>
  status === 404 && String(headers["content-type"]).startsWith("text/html");

const textOf = ({ headers, body }: CapturedAnswer): string =>
  (headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString("utf8");

interface PageParts {
  title: string;
  styles: string;
  body: string;
}

const partsOf = (page: string): PageParts => ({
  title: /<title>.*?<\/title>/s.exec(page)![0],
  styles: page.match(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)!.join(""),
  body: /<body[^>]*>(.*)<\/body>/s.exec(page)![1]!,
});

const putInto = (html: string, language: Language, { title, styles, body }: PageParts): string =>
  html
    .replace(LEFT_TO_BROWSER, `${LEFT_TO_BROWSER} lang="${LANGUAGE_TAGS[language]}"`)
    .replace("</head>", () => `${title}</head>`)
    .replace(/<body[^>]*>/, (opening) => `${opening}<noscript>${styles}${body}</noscript>`);
