"use client";
import Link from "next/link";
import type { ComponentProps } from "react";
import { withUi } from "#lib/wire/ui-language.ts";
import { useView } from "./view-in-address.ts";

/** A link within the app that keeps the language of the interface as the address has it; for places that are not told it. */
export function UiLink({ href, ...rest }: Omit<ComponentProps<typeof Link>, "href"> & { readonly href: string }) {
  const { ui } = useView();
  return <Link href={withUi(href, ui)} {...rest} />;
}
