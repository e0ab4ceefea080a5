import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";

type ReferenceListProps = {
  title: string;
  /** Where it comes from. */
  source: string;
  groups: readonly { label: string; items: readonly string[] }[];
};

/** A list that is read and not edited; long as they are, each group opens when asked. */
export function ReferenceList({ title, source, groups }: ReferenceListProps) {
  return (
    <Panel title={title}>
      <p className="mb-4 max-w-measure text-tinta-suave">{source}</p>
      <div className="space-y-2">
        {groups.map(({ label, items }) => (
          <Disclosure key={label} summary={`${label} (${items.length})`}>
            <ul className="gap-8 sm:columns-2 lg:columns-3">
              {items.map((item) => (
                <li key={item} className="break-inside-avoid">
                  {item}
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </Panel>
  );
}
