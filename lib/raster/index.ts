/** The door of raster: pictures as PNG. Only a server can open it. */
import "server-only";

export { toPng } from "./png.ts";
