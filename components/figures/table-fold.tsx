import type { ReactNode } from "react";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { figuresWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";

/** More rows than these stand one press away; on paper all of them are there. */
const IN_SIGHT = 8;

type TableFoldProps = { rows: number; language: Language; children: ReactNode };

/** Keeps a long table folded under its chart. */
export function TableFold({ rows, language, children }: TableFoldProps) {
  if (rows <= IN_SIGHT) return children;
  return (
    <Disclosure summary={figuresWords[language].table(rows)} className="print-whole">
      {children}
    </Disclosure>
  );
}
