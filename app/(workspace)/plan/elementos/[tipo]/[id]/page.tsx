import type { Metadata } from "next";
import { Alert } from "#components/ui/alert.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { fieldsOf, ITEM_KINDS, type Item } from "#lib/plans/items/item-kinds.ts";
import { allNamesOf, nameItem } from "#lib/plans/items/name-item.ts";
import { ITEM_PARTS } from "#lib/plans/items/item-parts.ts";
import { choicesOf } from "#lib/plans/reading/choices-of.ts";
import { ItemWords } from "../../../_components/item-words.tsx";
import { type DoneParams, PlanFrame } from "../../../_components/plan-frame.tsx";
import { ItemForm } from "../../../_form/item-form.tsx";
import { itemState } from "../../../_form/item-state.ts";
import { setRemovedAction } from "../../../actions.ts";
import { historyHref, itemHref, LISTS, SECTIONS } from "../../../plan-address.ts";
import { ItemAside } from "./_components/item-aside.tsx";
import { ItemChildren } from "./_components/item-children.tsx";
import { loadItem } from "./load-item.ts";

type ItemPageProps = {
  params: Promise<{ tipo: string; id: string }>;
  searchParams: Promise<DoneParams & { parte?: string }>;
};

/** Of a heading, in letters: an objective is a sentence. */
const LONGEST_TITLE = 200;

export const metadata: Metadata = { title: "Plan" };

export default async function ItemPage({ params, searchParams }: ItemPageProps) {
  const { plan, canEdit, kind, item, measurements } = await loadItem(params);
  const { one, slug } = ITEM_KINDS[kind];
  const { section, href } = LISTS[kind];
  const whole = { id: item.id, ...item.values } as Item;
  const { parte, ...done } = await searchParams;
  const parts = ITEM_PARTS[kind];
  const part = parts?.find(({ slug: each }) => each === parte) ?? parts?.[0];
  const all = Object.keys(fieldsOf(kind)).filter((name) => fieldsOf(kind)[name]!.type !== "file");
  const itemNames = allNamesOf(plan.content);
  return (
    <PlanFrame
      plan={plan}
      section={section}
      title={nameItem(kind, whole, LONGEST_TITLE)}
      crumbs={[
        { label: SECTIONS[section].label, href },
        { label: `${one[0]!.toUpperCase()}${one.slice(1)}` },
      ]}
      done={done}
    >
      {item.removedAt ? (
        <Alert tone="warning" title="Se quitó del plan">
          {canEdit ? (
            <ActionButton
              action={setRemovedAction}
              fields={{ kind: slug, id: item.id, removed: "", back: itemHref(kind, item.id) }}
              variant="secondary"
              size="small"
            >
              Restituir
            </ActionButton>
          ) : null}
        </Alert>
      ) : null}
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <Panel>
          {canEdit && parts ? (
            <TabLinks
              label="Partes"
              className="mb-6"
              items={parts.map(({ slug: each, label }) => ({
                ...{ href: `${itemHref(kind, item.id)}?parte=${each}`, label, current: each === part?.slug },
              }))}
            />
          ) : null}
          {canEdit && !item.removedAt ? (
            <ItemForm
              key={part?.slug}
              kind={kind}
              id={item.id}
              names={part?.names ?? all}
              initial={itemState(item)}
              choices={choicesOf(plan.content, kind, item.values)}
            />
          ) : (
            <ItemWords kind={kind} names={all} values={item.values} itemNames={itemNames} />
          )}
        </Panel>
        <div className="space-y-6">
          <ItemAside
            kind={kind}
            item={whole}
            plan={plan}
            measurements={measurements}
            canEdit={canEdit && !item.removedAt}
          />
          {item.removedAt ? null : <ItemChildren kind={kind} id={item.id} plan={plan} canEdit={canEdit} />}
          <ul className="flex flex-wrap items-center gap-x-6 gap-y-2 text-sm print:hidden">
            <li>
              <TextLink href={historyHref(kind, item.id)}>Historia de lo escrito</TextLink>
            </li>
            {canEdit && !item.removedAt ? (
              <li>
                <ActionButton
                  action={setRemovedAction}
                  fields={{ kind: slug, id: item.id, removed: "si", back: href }}
                  variant="quiet"
                  size="small"
                >
                  Quitar del plan
                </ActionButton>
              </li>
            ) : null}
          </ul>
        </div>
      </div>
    </PlanFrame>
  );
}
