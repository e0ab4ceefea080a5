import { CopyLinkButton } from "#components/ui/copy-link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { openDataWords } from "#lib/i18n/words.ts";
import { type Language, LANGUAGE_TAGS, pathIn } from "#lib/kernel/language.ts";

type Examples = typeof openDataWords.es.api.examples;

/** By what each one asks. What is for people is asked for in the language of the page. */
const pathsIn = (language: Language): Record<keyof Examples, string> => ({
  search: "/api/rai?q=agua&region=europa",
  filtered: "/api/rai.json?estado=14&vigencia=vigente",
  spreadsheet: "/api/rai.csv?tipo=hermanamiento&pais=FR",
  figures: "/api/estadisticas/region",
  calculator: "/api/calculadora?desde=2026-03-02&dias=10",
  feed: pathIn(language, "/registro/suscripcion.atom?estado=31"),
});

/** Questions that a program may ask as they stand. */
export function ApiExamples({ origin, language }: { origin: string; language: Language }) {
  const words = openDataWords[language].api;
  const inSpanish = { hrefLang: LANGUAGE_TAGS.es, className: "link" };
  return (
    <Panel id="api" title={words.title}>
      <p className="max-w-measure">{words.lead}</p>
      <ul className="mt-4 divide-y divide-linea border-y border-linea">
        {Object.entries(pathsIn(language)).map(([key, path]) => (
          <li key={key} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
            <div className="min-w-0 flex-1 basis-72 space-y-1 max-sm:basis-full">
              <p className="font-semibold">{words.examples[key as keyof Examples]}</p>
              <a href={path} className="link">
                <code className="text-sm wrap-anywhere">
                  {origin}
                  {path}
                </code>
              </a>
            </div>
            <CopyLinkButton href={origin + path} label={words.copy} language={language} />
          </li>
        ))}
      </ul>
      <ul className="mt-4 max-w-measure list-disc space-y-2 pl-5 text-sm marker:text-dorado">
        <li>
          <a href="/api/openapi.json" {...inSpanish}>
            {words.description}
          </a>{" "}
          {words.and}{" "}
          <a href="/api/catalogo.jsonld" {...inSpanish}>
            {words.catalogue}
          </a>
          .
        </li>
        <li>
          {words.each} <code>ETag</code>: {words.held} <code>If-None-Match</code> {words.unchanged}
        </li>
        <li>
          {words.limit} <code>RateLimit</code> {words.left} <code>Retry-After</code>. {words.instead}
        </li>
      </ul>
    </Panel>
  );
}
