import { TABLE_FORMATS, TABLE_LABELS } from "#lib/open-data/table-file.ts";

type PlanListsProps = {
  slug: string;
  /** Of the version. */
  id: string;
  lists: readonly { slug: string; title: string }[];
};

/** Each list of a version to take away. Plain links: they leave the page for a file. */
export const PlanLists = ({ slug, id, lists }: PlanListsProps) => (
  <ul className="grid gap-x-8 gap-y-1 text-sm sm:grid-cols-2">
    {lists.map((list) => (
      <li key={list.slug} className="flex flex-wrap gap-x-3">
        <span className="first-letter:uppercase">{list.title}:</span>
        {TABLE_FORMATS.map((format) => (
          <a
            key={format}
            href={`/planes/${slug}/listas/${list.slug}.${format}?version=${id}`}
            className="link inline-flex min-h-6 items-center"
          >
            {TABLE_LABELS[format]}
            <span className="sr-only"> de {list.title}</span>
          </a>
        ))}
      </li>
    ))}
  </ul>
);
