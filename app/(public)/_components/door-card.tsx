import Link from "next/link";
import type { ReactNode } from "react";
import type { IconName } from "#components/ui/icon-shapes.ts";
import { Icon } from "#components/ui/icon.tsx";

type DoorCardProps = { href: string; icon: IconName; title: string; children: ReactNode };

/** One of the ways into the portal. The whole card can be pressed; the link's text is its title alone. */
export function DoorCard({ href, icon, title, children }: DoorCardProps) {
  return (
    <div className="group relative rounded-panel border border-linea bg-white p-6 transition-shadow hover:border-dorado hover:shadow-panel">
      <Icon name={icon} className="size-8 text-dorado" />
      <h3 className="mt-3 flex items-center gap-2 text-xl">
        <Link
          href={href}
          prefetch={false}
          className="text-guinda underline-offset-4 group-hover:underline after:absolute after:inset-0 after:rounded-panel"
        >
          {title}
        </Link>
        <Icon
          name="arrowRight"
          className="size-5 text-guinda transition-transform group-hover:translate-x-1"
        />
      </h3>
      <p className="mt-2 text-tinta-suave">{children}</p>
    </div>
  );
}
