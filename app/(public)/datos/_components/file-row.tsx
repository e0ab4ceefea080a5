type File = { label: string; href: string };

/** A row of a list of files: what they say, and each format in which it can be taken. @param of named to who cannot see the row */
export function FileRow({
  id,
  title,
  of,
  files,
}: {
  id?: string;
  title: string;
  of: string;
  files: readonly File[];
}) {
  return (
    <li id={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2">
      <span className="min-w-0 flex-1 basis-60">{title}</span>
      <span className="flex gap-x-5">
        {files.map(({ label, href }) => (
          <a key={href} href={href} className="link inline-block py-1">
            {label}
            <span className="sr-only">{of}</span>
          </a>
        ))}
      </span>
    </li>
  );
}
