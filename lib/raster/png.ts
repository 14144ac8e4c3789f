import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { packageFile, readFonts } from "./fonts.ts";

/** Pictures kept: a link that is passed around is asked for by many at once. At most some 20 MB. */
const MAX_KEPT = 60;

interface Drawing {
  readonly fonts: Uint8Array[];
  readonly kept: Map<string, Uint8Array<ArrayBuffer>>;
}
const shared = globalThis as typeof globalThis & { datelineDrawing?: Promise<Drawing> };

/** The program and its fonts, read once a process. It hangs on `globalThis`, because parts of a bundled server may hold this module twice. */
const opened = (): Promise<Drawing> =>
  (shared.datelineDrawing ??= readFile(packageFile("@resvg", "resvg-wasm", "index_bg.wasm"))
    .then((program) => initWasm(program))
    .then(() => ({ fonts: [...readFonts()], kept: new Map() })));

/** What an SVG becomes when it is drawn. */
interface Measured {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function open(svg: string, { fonts }: Drawing, scale: number): InstanceType<typeof Resvg> {
  return new Resvg(svg, {
    font: { fontBuffers: fonts, loadSystemFonts: false, defaultFontFamily: "Inter" },
    ...(scale !== 1 && { fitTo: { mode: "zoom", value: scale } }),
  });
}

/**
 * An SVG of lib/picture as PNG, `scale` times its size. The same SVG gives the same bytes, and is drawn once for as long as it is kept. Throws
 * on what is no SVG.
 */
export async function toPng(svg: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = await opened();
  const key = createHash("sha256").update(`${scale}\n${svg}`).digest("base64");
  const known = drawing.kept.get(key);
  if (known) {
    drawing.kept.delete(key); // and to the end again: the one that was asked for longest ago goes first
    drawing.kept.set(key, known);
    return known;
  }
  const png = drawn(svg, drawing, scale);
  drawing.kept.set(key, png);
  for (const oldest of [...drawing.kept.keys()].slice(0, Math.max(drawing.kept.size - MAX_KEPT, 0)))
    drawing.kept.delete(oldest);
  return png;
}

/** Its memory is not the collector's, so that it must be given back. */
function drawn(svg: string, drawing: Drawing, scale: number): Uint8Array<ArrayBuffer> {
  const resvg = open(svg, drawing, scale);
  try {
    const image = resvg.render();
    try {
      return new Uint8Array(image.asPng());
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}

/** The box around all that an SVG draws, CSS pixels; null where it draws nothing. For tests of what fits. */
export async function measure(svg: string): Promise<Measured | null> {
  const resvg = open(svg, await opened(), 1);
  try {
    const box = resvg.innerBBox();
    return box ? { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height } : null;
  } finally {
    resvg.free();
  }
}
