import { useTranslations } from "next-intl";
import { Notice } from "../../_ui/notice.tsx";

export default function NoSuchActor() {
  const t = useTranslations("notFound");
  return <Notice title={t("actorTitle")} text={t("actorText")} />;
}
