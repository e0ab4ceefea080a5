import { ActionButton } from "#components/forms/action-button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { STRATEGIES, STRATEGY_THEMES } from "#lib/plans/catalogues/strategies.ts";
import { ITEM_KINDS } from "#lib/plans/items/item-kinds.ts";
import { addItemAction } from "../../actions.ts";

const THEMES = [...Object.entries(STRATEGY_THEMES), ["", "Sin tema en la lista"]] as const;

/** The strategies of attractiveness, by theme: one press begins an axis with it. */
export function StrategyPicker({ back }: { back: string }) {
  return (
    <Panel title="Partir de una estrategia de atractividad">
      <div className="space-y-3">
        {THEMES.map(([theme, title]) => (
          <div key={theme}>
            <Disclosure summary={title}>
              <ul className="divide-y divide-linea">
                {Object.entries(STRATEGIES)
                  .filter(([, strategy]) => String(strategy.theme ?? "") === theme)
                  .map(([key, { name, idea }]) => (
                    <li key={key} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
                      <div className="min-w-0 flex-1 basis-56">
                        <p className="font-semibold">{name}</p>
                        <p className="text-sm text-tinta-suave">{idea}</p>
                      </div>
                      <ActionButton
                        action={addItemAction}
                        fields={{
                          ...{
                            kind: ITEM_KINDS.axis.slug,
                            fields: "name,purpose,strategy",
                            back,
                            prefix: "",
                          },
                          ...{ name, purpose: idea, strategy: key },
                        }}
                        variant="secondary"
                        size="small"
                      >
                        <span>
                          Usar<span className="sr-only"> «{name}»</span>
                        </span>
                      </ActionButton>
                    </li>
                  ))}
              </ul>
            </Disclosure>
          </div>
        ))}
      </div>
    </Panel>
  );
}
