import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";

/** A link inside text or a table. It fetches nothing ahead: a list of 25 rows must not cost 25 requests. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return <Link prefetch={false} className={classNames("link", className)} {...rest} />;
}
