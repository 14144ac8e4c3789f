/** What a check of foreign input yields: the value, or one sentence that says what was expected and what came. */
export type Result<T, E = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A successful `Result`. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** A failed `Result`. */
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });
