import { getRequestConfig } from "next-intl/server";
import en from "./messages/en.json" with { type: "json" };

/** One language of the interface for now; a second one is a catalogue beside `en.json` and a choice made here. Dates are UTC always. */
export default getRequestConfig(async () => ({ locale: "en-GB", messages: en, timeZone: "UTC" }));
