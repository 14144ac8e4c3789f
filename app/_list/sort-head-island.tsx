"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type Sort, viewHref } from "#lib/wire/view.ts";
import { useView } from "../_ui/view-in-address.ts";
import { nextSort, type SortColumn } from "./sort-columns.ts";

/** The head of a column: a link that sorts by it, and says whether it does. */
export function SortHead({ column, sorted }: { readonly column: SortColumn; readonly sorted: Sort }) {
  const view = useView();
  const t = useTranslations("list.table");
  const isUp = sorted === column;
  const isDown = sorted === `-${column}`;
  return (
    <th scope="col" aria-sort={isUp ? "ascending" : isDown ? "descending" : undefined}>
      <Link href={viewHref({ ...view, sort: nextSort(sorted, column) })} scroll={false} prefetch={false}>
        {t(column)} <span aria-hidden="true">{isUp ? "↑" : isDown ? "↓" : "↕"}</span>
      </Link>
    </th>
  );
}
