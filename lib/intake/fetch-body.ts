import type { IncomingMessage } from "node:http";
import { pipeline, Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { sizeOf } from "./limits.ts";

/** How much an answer may hold once unpacked, and how long its server may be silent. */
export interface BodyLimits {
  readonly bytes: number;
  readonly idleMs: number;
}

/** Reads the whole body of an answer, unpacked; the limit holds for what is unpacked. Throws where the connection breaks off. */
export async function readBody(
  answer: IncomingMessage,
  { bytes: limit, idleMs }: BodyLimits,
): Promise<Result<Uint8Array>> {
  const tooLarge = fail(`It has more than ${sizeOf(limit)}, which is the limit.`);
  const encoding = (answer.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (!Object.hasOwn(UNPACKERS, encoding)) {
    answer.destroy();
    return fail(`The server packs it as "${encoding.slice(0, 40)}", which is not known here.`);
  }
  if (Number(answer.headers["content-length"] ?? 0) > limit) {
    answer.destroy();
    return tooLarge;
  }
  answer.setTimeout(idleMs, () =>
    answer.destroy(new Error(`The server was silent for ${idleMs / 1000} seconds, which is the limit.`)),
  );
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of UNPACKERS[encoding]?.(answer) ?? (answer as AsyncIterable<Uint8Array>)) {
    length += chunk.length;
    if (length > limit) {
      answer.destroy();
      return tooLarge;
    }
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks));
}

const UNPACKERS: Readonly<Record<string, ((answer: IncomingMessage) => AsyncIterable<Uint8Array>) | null>> = {
  identity: null,
  gzip: (answer) => through(answer, createGunzip()),
  "x-gzip": (answer) => through(answer, createGunzip()),
  br: (answer) => through(answer, createBrotliDecompress()),
  deflate: inflated,
};

/** What comes out of `unpacker`; where either side fails, both end. */
const through = (packed: Readable, unpacker: Transform): AsyncIterable<Uint8Array> =>
  pipeline(packed, unpacker, () => undefined);

/** "deflate" comes by its standard in a zlib envelope, and by the habit of some servers without one; the first byte tells. */
async function* inflated(answer: IncomingMessage): AsyncGenerator<Uint8Array> {
  const packed: AsyncIterator<Buffer> = answer[Symbol.asyncIterator]();
  const first = await packed.next();
  if (first.done) return;
  const isEnveloped = (first.value[0]! & 0x0f) === 8;
  async function* all(): AsyncGenerator<Buffer> {
    yield first.value;
    for (let next = await packed.next(); !next.done; next = await packed.next()) yield next.value;
  }
  yield* through(Readable.from(all(), { objectMode: false }), isEnveloped ? createInflate() : createInflateRaw());
}
