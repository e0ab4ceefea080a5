import { Icon } from "#components/ui/icon.tsx";
import { formatSize } from "#lib/kernel/format-size.ts";

export interface ShownFile {
  name: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

type FileLinkProps = {
  file: ShownFile;
  /** Where it is saved from; without it only what it is called. */
  href?: string | undefined;
};

/** A file with its size and its digest, by which anyone checks that a copy is the same. */
export function FileLink({ file: { name, size, sha256 }, href }: FileLinkProps) {
  return (
    <div className="text-sm">
      {href ? (
        <a
          href={href}
          download
          className="link inline-flex min-h-8 items-center gap-2 font-semibold wrap-anywhere"
        >
          <Icon name="download" className="size-4.5 shrink-0" />
          {name}
        </a>
      ) : (
        <span className="font-semibold wrap-anywhere">{name}</span>
      )}
      <p className="text-xs text-tinta-suave">
        {formatSize(size)} · SHA-256 <code className="break-all">{sha256}</code>
      </p>
    </div>
  );
}
