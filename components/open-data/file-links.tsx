import { Icon } from "#components/ui/icon.tsx";

type FileLinksProps = {
  /** One of a page. */
  id?: string;
  title?: string;
  files: readonly { label: string; href: string }[];
};

/** A list to take away, as it is filtered. Plain links: they leave the page for a file. */
export function FileLinks({ id = "llevar", title = "Llevarse esta lista", files }: FileLinksProps) {
  return (
    <section aria-labelledby={id} className="space-y-2 text-sm print:hidden">
      <h2 id={id} className="font-sans text-sm font-semibold text-tinta-suave">
        {title}
      </h2>
      <ul className="flex flex-wrap gap-x-5">
        {files.map(({ label, href }) => (
          <li key={href}>
            <a href={href} className="link inline-flex min-h-8 items-center gap-1.5">
              <Icon name="download" className="size-4" />
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
