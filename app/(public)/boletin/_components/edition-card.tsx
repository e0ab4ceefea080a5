import { TextLink } from "#components/ui/text-link.tsx";
import { articlePath, editionPath } from "#lib/bulletin/bulletin-address.ts";
import type { ArchivedEdition } from "#lib/bulletin/public/list-archive.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { toSummary } from "#lib/written-text/write-text.ts";

const MOST_TITLES = 6;

type EditionCardProps = {
  edition: ArchivedEdition;
  /** Whether its articles are those that were looked for. */
  searched: boolean;
};

/** An edition in the archive: when it came out, and what it tells. */
export function EditionCard({ edition, searched }: EditionCardProps) {
  const { number, title, intro, publishedAt, articles } = edition;
  const more = articles.length - MOST_TITLES;
  return (
    <li className="flex flex-col gap-3 rounded-panel border border-linea bg-white p-5">
      <p className="text-sm font-semibold text-tinta-suave">
        Boletín {number} · <time dateTime={publishedAt.toISOString()}>{formatInstantDate(publishedAt)}</time>
      </p>
      <h2 className="text-lg">
        <TextLink href={editionPath(number)}>{title}</TextLink>
      </h2>
      {intro ? <p className="text-sm">{toSummary(intro, 220)}</p> : null}
      <div className="mt-auto text-sm">
        <p className="font-semibold">{searched ? "Lo dicen" : "Contiene"}</p>
        <ul className="mt-1 list-disc space-y-1 pl-5">
          {articles.slice(0, MOST_TITLES).map((article) => (
            <li key={article.id}>
              <TextLink href={articlePath(number, article.id)}>{article.title}</TextLink>
            </li>
          ))}
        </ul>
        {more > 0 ? <p className="mt-1 text-tinta-suave">y {more} más</p> : null}
      </div>
    </li>
  );
}
