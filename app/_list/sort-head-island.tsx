"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { viewHref } from "#lib/wire/view.ts";
import { useView } from "../_ui/view-in-address.ts";
import { nextSort, type SortColumn } from "./sort-events.ts";

/** The head of a column: a link that sorts by it, and says whether it does. */
export function SortHead({ column }: { readonly column: SortColumn }) {
  const view = useView();
  const t = useTranslations("list.table");
  const isUp = view.sort === column;
  const isDown = view.sort === `-${column}`;
  return (
    <th scope="col" aria-sort={isUp ? "ascending" : isDown ? "descending" : undefined}>
      <Link href={viewHref({ ...view, sort: nextSort(view.sort, column) })} scroll={false} prefetch={false}>
        {t(column)} <span aria-hidden="true">{isUp ? "↑" : isDown ? "↓" : "↕"}</span>
      </Link>
    </th>
  );
}
