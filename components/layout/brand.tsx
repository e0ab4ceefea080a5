import Link from "next/link";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { BrandMark } from "./brand-mark.tsx";

/** The mark and the name, for the dark band on top: the way home. */
export function Brand({ href }: { href: string }) {
  return (
    <Link href={href} prefetch={false} className="flex items-center gap-3 rounded-control text-crema">
      <BrandMark className="h-9 w-11 sm:h-10 sm:w-12" />
      <span className="font-serif text-lg leading-tight font-semibold text-balance text-white sm:text-xl">
        {PORTAL_NAME}
      </span>
    </Link>
  );
}
