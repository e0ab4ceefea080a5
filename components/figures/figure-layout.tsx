import type { ReactNode } from "react";

type FigureLayoutProps = {
  id: string;
  title: string;
  definition: string;
  /** Under the definition: where the data are. */
  links?: ReactNode;
  children: ReactNode;
};

/** What a figure is and means on one side, and on the other what it shows; one over the other on a phone. */
export function FigureLayout({ id, title, definition, links, children }: FigureLayoutProps) {
  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 border-t border-linea pt-8 lg:grid-cols-[17rem_minmax(0,1fr)] print:block print:space-y-4"
    >
      <div className="space-y-3 lg:sticky lg:top-6 lg:self-start print:static">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        <p className="max-w-measure text-sm text-tinta-suave">{definition}</p>
        {links}
      </div>
      <div className="min-w-0 space-y-6">{children}</div>
    </section>
  );
}
