import { useTranslations } from "next-intl";
import { Notice } from "../../_ui/notice.tsx";

export default function EventNotFound() {
  const t = useTranslations("notFound");
  return <Notice title={t("eventTitle")} text={t("eventText")} />;
}
