import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { openDataWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";

/** How to be told of what is new. */
export function FeedLinks({ language }: { language: Language }) {
  const words = openDataWords[language].feeds;
  return (
    <Panel id="avisos" title={words.title}>
      <p className="max-w-measure">
        {words.lead}{" "}
        <a href={pathIn(language, "/registro/suscripcion.atom")} className="link">
          Atom
        </a>{" "}
        {words.or}{" "}
        <a href={pathIn(language, "/registro/suscripcion.json")} className="link">
          JSON Feed
        </a>
        . {words.search} <TextLink href={pathIn(language, "/registro")}>{words.searchLink}</TextLink>{" "}
        {words.choose}
      </p>
    </Panel>
  );
}
