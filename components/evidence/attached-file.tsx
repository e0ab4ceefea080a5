import type { ReactNode } from "react";
import { FileLink, type ShownFile } from "./file-link.tsx";

type AttachedFileProps = {
  file: ShownFile;
  href: string;
  /** The button that takes it off, for who may. */
  children?: ReactNode;
};

/** A file that was attached, beside the way to take it off. */
export const AttachedFile = ({ file, href, children }: AttachedFileProps) => (
  <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
    <FileLink file={file} href={href} />
    {/* A quiet button is as wide as its words for the eye. */}
    {children ? <div className="-mx-3.5">{children}</div> : null}
  </div>
);
