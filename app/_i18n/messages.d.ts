import type en from "./messages/en.json";

/** Makes a key that the catalogue lacks a compile error. */
declare module "next-intl" {
  interface AppConfig {
    Messages: typeof en;
  }
}
