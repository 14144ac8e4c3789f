import { headers } from "next/headers";
import { isUiLanguage, negotiateUi, type UiLanguage } from "#lib/wire/ui-language.ts";

/** The language that the address of the page being rendered asks for (`?ui=ar`), as proxy.ts read it; null where it asks for none. */
export async function askedUi(): Promise<UiLanguage | null> {
  const asked = (await headers()).get("x-ui") ?? "";
  return isUiLanguage(asked) ? asked : null;
}

/** The language of the interface for this request: the one that its address asks for, else the best that the browser asks for. */
export const requestUi = async (): Promise<UiLanguage> =>
  (await askedUi()) ?? negotiateUi((await headers()).get("accept-language"));
