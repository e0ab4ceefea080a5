import Link from "next/link";
import { PORTAL_NAME, PORTAL_SHORT_NAME } from "#lib/kernel/portal-name.ts";
import { BrandMark } from "./brand-mark.tsx";

/** The mark and the name, for the dark band on top: the way home. */
export function Brand({ href }: { href: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="flex min-w-0 items-center gap-3 rounded-control text-crema print:text-tinta"
    >
      <BrandMark className="h-8 w-9.5 sm:h-10 sm:w-12" />
      <span className="font-serif leading-tight font-semibold text-balance text-white sm:text-xl print:text-tinta">
        <span className="sm:hidden">{PORTAL_SHORT_NAME}</span>
        <span className="hidden sm:inline">{PORTAL_NAME}</span>
      </span>
    </Link>
  );
}
