import { Icon } from "#components/ui/icon.tsx";
import { TABLE_FORMATS, TABLE_LABELS } from "#lib/open-data/table-file.ts";
import { galleryFileAddress, type GalleryFilters } from "#lib/practices/gallery-query.ts";

/** The list to take away, as it is filtered. Plain links: they leave the page for a file. */
export function GalleryFiles({ filters }: { filters: GalleryFilters }) {
  return (
    <section aria-labelledby="llevar" className="space-y-2 text-sm print:hidden">
      <h2 id="llevar" className="font-sans text-sm font-semibold text-tinta-suave">
        Llevarse esta lista
      </h2>
      <ul className="flex flex-wrap gap-x-5">
        {TABLE_FORMATS.map((format) => (
          <li key={format}>
            <a
              href={galleryFileAddress(format, filters)}
              className="link inline-flex min-h-8 items-center gap-1.5"
            >
              <Icon name="download" className="size-4" />
              {TABLE_LABELS[format]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
