import type { ReactNode } from "react";
import { TextLink } from "#components/ui/text-link.tsx";
import { nameItem } from "#lib/plans/items/name-item.ts";
import type { Item, ItemKind } from "#lib/plans/items/item-kinds.ts";
import { itemHref } from "../plan-address.ts";
import { ItemOrders } from "./item-orders.tsx";

type ItemCardProps = {
  kind: ItemKind;
  item: Item;
  canEdit: boolean;
  back: string;
  first?: boolean;
  last?: boolean;
  tags?: ReactNode;
  children?: ReactNode;
};

/** One item in a list: its name leads to it, and its orders are below. */
export function ItemCard({ kind, item, canEdit, back, first, last, tags, children }: ItemCardProps) {
  const name = nameItem(kind, item);
  return (
    <li className="py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p className="min-w-0 flex-1 basis-60 font-semibold">
          <TextLink href={itemHref(kind, item.id)}>{name}</TextLink>
        </p>
        {tags ? <div className="flex flex-wrap gap-1.5">{tags}</div> : null}
      </div>
      {children ? <div className="mt-1 max-w-measure text-sm text-tinta-suave">{children}</div> : null}
      {canEdit ? (
        <div className="mt-1 -ml-3.5">
          <ItemOrders kind={kind} id={item.id} name={name} back={back} first={first} last={last} />
        </div>
      ) : null}
    </li>
  );
}
