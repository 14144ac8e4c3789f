"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { copyText } from "./copy-text.ts";

/** Copies a page's whole address. Says so, or shows the address to copy by hand where the browser refuses. */
export function CopyLink({ path }: { readonly path: string }) {
  const t = useTranslations("copy");
  const [copied, setCopied] = useState<"no" | "yes" | string>("no");
  const copy = async () => {
    const address = new URL(path, window.location.href).href;
    setCopied((await copyText(address)) ? "yes" : address);
  };
  return (
    <>
      <button type="button" className="button primary needs-js" onClick={copy}>
        {t(copied === "yes" ? "done" : "copy")}
      </button>
      <span className="sr-only" role="status">
        {copied === "yes" ? t("announced") : ""}
      </span>
      {copied !== "no" && copied !== "yes" && <output className="copy-address">{copied}</output>}
    </>
  );
}
