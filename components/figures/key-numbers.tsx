import { formatCount } from "#lib/charts/chart-style.ts";

export type KeyNumber = { label: string; value: number; note: string };

/** The few numbers to leave with. */
export function KeyNumbers({ items }: { items: readonly KeyNumber[] }) {
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-panel border border-linea bg-linea lg:grid-cols-4">
      {items.map(({ label, value, note }) => (
        <div key={label} className="flex flex-col bg-white p-4 sm:p-5">
          <dt className="text-sm font-semibold text-tinta-suave">{label}</dt>
          <dd className="mt-1 font-serif text-3xl font-semibold text-guinda tabular-nums sm:text-4xl">
            {formatCount(value)}
          </dd>
          <dd className="mt-1 text-sm text-tinta-suave">{note}</dd>
        </div>
      ))}
    </dl>
  );
}
