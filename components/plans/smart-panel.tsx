import { Panel } from "#components/ui/panel.tsx";
import { Icon } from "#components/ui/icon.tsx";
import type { Item } from "#lib/plans/items/item-kinds.ts";
import { PLAN_YEARS } from "#lib/plans/plan-years.ts";
import { readSmart, SMART_LETTERS, type SmartLetter } from "#lib/plans/rules/smart.ts";

type SmartPanelProps = { objective: Item<"objective">; firstYear: number };

/** What an objective lacks to be one that can be reached and proved, and why. */
export function SmartPanel({ objective, firstYear }: SmartPanelProps) {
  const reading = readSmart(objective, { first: firstYear, last: firstYear + PLAN_YEARS - 1 });
  return (
    <Panel title="¿Es un objetivo SMART?">
      <ul className="space-y-3">
        {(Object.keys(SMART_LETTERS) as SmartLetter[]).map((letter) => {
          const { missing } = reading[letter];
          const met = missing.length === 0;
          return (
            <li key={letter} className="flex gap-3">
              <Icon
                name={met ? "check" : "circle"}
                className={`mt-0.5 size-5 shrink-0 ${met ? "text-verde" : "text-dorado-oscuro"}`}
              />
              <div className="min-w-0">
                <p className="font-semibold">
                  {SMART_LETTERS[letter]}
                  <span className="font-normal text-tinta-suave">{met ? ": sí" : ": todavía no"}</span>
                </p>
                {missing.map((sentence) => (
                  <p key={sentence} className="text-sm">
                    {sentence}
                  </p>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
