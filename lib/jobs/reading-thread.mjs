// @ts-check
// The thread that reads articles, see thread.ts. It runs the sources themselves, not the bundle of a server, so it says first how.
import { register } from "tsx/esm/api";

register();
await import("./reading-thread.ts");
