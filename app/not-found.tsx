import { useTranslations } from "next-intl";
import { Notice } from "./_ui/notice.tsx";

export default function NotFound() {
  const t = useTranslations("notFound");
  return <Notice title={t("pageTitle")} text={t("pageText")} />;
}
