import { uiWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { Icon } from "./icon.tsx";
import { TextLink } from "./text-link.tsx";

export type Crumb = { label: string; href?: string };

type BreadcrumbsProps = { items: readonly Crumb[]; language?: Language };

/** Where this page hangs. The last one is the page itself and is no link. */
export function Breadcrumbs({ items, language = "es" }: BreadcrumbsProps) {
  return (
    <nav aria-label={uiWords[language].breadcrumbs} className="text-sm print:hidden">
      <ol className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
        {items.map((item, index) => (
          <li key={item.label} className="flex items-center gap-1.5">
            {index > 0 ? <Icon name="chevronRight" className="size-3.5 text-dorado" /> : null}
            {item.href ? (
              <TextLink href={item.href} className="inline-block py-0.5">
                {item.label}
              </TextLink>
            ) : (
              <span aria-current="page" className="py-0.5 text-tinta-suave">
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
