import Link from "next/link";
import { Icon } from "#components/ui/icon.tsx";

/** The way to one's notices, with how many have not been read. */
export function NoticesBell({ href, unread }: { href: string; unread: number }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="relative grid size-11 place-items-center rounded-control text-white hover:bg-white/10"
    >
      <Icon name="bell" className="size-6" />
      {unread > 0 ? (
        <span
          aria-hidden="true"
          className="absolute top-0.5 right-0 min-w-5 rounded-full bg-crema px-1 text-center text-xs leading-5 font-bold text-tinta tabular-nums"
        >
          {unread > 99 ? "99+" : unread}
        </span>
      ) : null}
      <span className="sr-only">
        {unread === 0 ? "Avisos" : unread === 1 ? "Avisos: 1 sin leer" : `Avisos: ${unread} sin leer`}
      </span>
    </Link>
  );
}
