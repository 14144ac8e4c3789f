"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { LISTS, viewHref } from "#lib/wire/view.ts";
import { useView } from "../_ui/view-in-address.ts";

/** List or table: links, so that they need no script and a colleague can be sent either. */
export function ListSwitch() {
  const view = useView(); // with the window as it is now, not as it was when the page came
  const t = useTranslations("list.as");
  return (
    <nav className="list-switch" aria-label={t("label")}>
      {LISTS.map((list) => (
        <Link
          key={list}
          href={viewHref({ ...view, list })}
          scroll={false}
          prefetch={false}
          aria-current={list === view.list ? "true" : undefined}
        >
          {t(list)}
        </Link>
      ))}
    </nav>
  );
}
