import { useTranslations } from "next-intl";
import { Notice } from "../../_ui/notice.tsx";

export default function ArticleNotFound() {
  const t = useTranslations("notFound");
  return <Notice title={t("articleTitle")} text={t("articleText")} />;
}
