import { FileLink, type ShownFile } from "./file-link.tsx";

type FileListProps = { files: readonly (ShownFile & { id: string })[]; fileHref: (id: string) => string };

/** The files that prove something. Nothing when there are none. */
export function FileList({ files, fileHref }: FileListProps) {
  if (files.length === 0) return null;
  return (
    <ul className="space-y-2">
      {files.map((file) => (
        <li key={file.id}>
          <FileLink file={file} href={fileHref(file.id)} />
        </li>
      ))}
    </ul>
  );
}
