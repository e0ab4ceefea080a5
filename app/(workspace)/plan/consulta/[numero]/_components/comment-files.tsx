import { Icon } from "#components/ui/icon.tsx";
import { TABLE_FORMATS, TABLE_LABELS } from "#lib/open-data/table-file.ts";
import { commentsFileHref } from "../../consultation-address.ts";

/** All the comments of a consultation as a file. */
export function CommentFiles({ number }: { number: number }) {
  return (
    <section aria-labelledby="llevar" className="space-y-1 text-sm print:hidden">
      <h2 id="llevar" className="font-sans text-sm font-semibold text-tinta-suave">
        Llevar todos, en cualquier estado y sin correos
      </h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {TABLE_FORMATS.map((format) => (
          <li key={format}>
            <a
              href={commentsFileHref(number, format)}
              download
              className="link inline-flex min-h-8 items-center gap-1.5"
            >
              <Icon name="download" className="size-4" />
              Comentarios, {TABLE_LABELS[format]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
