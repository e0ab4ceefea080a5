import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { VersionHead } from "#lib/plans/adopting/version-head.ts";

type CompareFormProps = { slug: string; current: VersionHead; versions: readonly VersionHead[] };

/** Chooses with which version to compare the one on the page; the choice goes in the address. */
export function CompareForm({ slug, current, versions }: CompareFormProps) {
  const others = versions.filter(({ id }) => id !== current.id);
  if (others.length === 0) return null;
  return (
    <form action={`/planes/${slug}`} method="get" className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="version" value={current.id} />
      <Select
        name="con"
        label={`Comparar la versión ${current.number} con`}
        options={others.map(({ id, number, adoptedOn }) => ({
          value: id,
          label: `Versión ${number}, del ${formatDate(adoptedOn)}`,
        }))}
        width="medium"
      />
      <Button type="submit" variant="secondary">
        Comparar
      </Button>
    </form>
  );
}
