import { useTranslations } from "next-intl";
import { UiLink } from "../_ui/ui-link-island.tsx";
import { CorrectionForm } from "./correction-form-island.tsx";
import { EdtfField } from "./edtf-field-island.tsx";

/** Lets an editor set an article's date. */
export function CorrectArticle({ articleId, edtf }: { readonly articleId: string; readonly edtf: string | null }) {
  const t = useTranslations("corrections");
  return (
    <details className="correct">
      <summary>{t("form.articleDate")}</summary>
      <CorrectionForm
        kind="article-date"
        about={{ article: articleId }}
        from={`/articles/${articleId}`}
        submit={t("form.articleSave")}
      >
        <EdtfField given={edtf} hint={t("form.articleHint")} />
      </CorrectionForm>
      <p>
        <UiLink href={`/corrections?article=${encodeURIComponent(articleId)}`}>{t("ofThisArticle")}</UiLink>
      </p>
    </details>
  );
}
