import { ok } from "#lib/model/result.ts";
import { readTile } from "#lib/store/index.ts";
import { parseTileAddress } from "#lib/tiles/address.ts";
import { parseTileQuery } from "#lib/wire/query.ts";
import { readOnly } from "../../../answer.ts";

/** What is drawn in one tile of the time axis. */
export const { GET, POST, PUT, PATCH, DELETE } = readOnly({
  read: (params, segments: { readonly level: string; readonly index: string }) => {
    const address = parseTileAddress(segments);
    if (!address.ok) return address;
    const query = parseTileQuery(params);
    return query.ok ? ok({ address: address.value, ...query.value }) : query;
  },
  ask: (store, { address, lanes, filter, ui }) => readTile(store, address, lanes, filter, ui),
});
