import { getRequestConfig } from "next-intl/server";
import { localeOf } from "#lib/wire/ui-language.ts";
import { requestUi } from "./asked-ui.ts";
import { messagesOf } from "./catalogues.ts";

/** Wording and locale of a request. Dates are UTC always. */
export default getRequestConfig(async () => {
  const ui = await requestUi();
  return { locale: localeOf(ui), messages: messagesOf(ui), timeZone: "UTC" };
});
