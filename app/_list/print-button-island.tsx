"use client";
import { useTranslations } from "next-intl";

/** Opens the browser's own print window. */
export function PrintButton() {
  const t = useTranslations("printed");
  return (
    <button type="button" className="button primary needs-js" onClick={() => window.print()}>
      {t("print")}
    </button>
  );
}
