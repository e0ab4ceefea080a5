import type { ReactNode } from "react";
import { TextLink } from "#components/ui/text-link.tsx";

/** A name that leads to its item, where there is somewhere to go: readers of a version have no item to open. */
export const ItemLink = ({ href, children }: { href: string | undefined; children: ReactNode }) =>
  href ? <TextLink href={href}>{children}</TextLink> : <span className="font-semibold">{children}</span>;
