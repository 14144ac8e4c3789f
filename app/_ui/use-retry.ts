"use client";
import { useEffect, useReducer } from "react";

/** A server that was out of reach, and not the reader's own network, sends no word when it is back. */
const AGAIN_MS = 10_000;

interface Retry {
  /** Changes with every further try: what asks has it among its dependencies. */
  readonly attempt: number;
  readonly retry: () => void;
}

/** Tries what failed again: when the reader asks for it, when the network is back, and every ten seconds until it succeeds. */
export function useRetry(failed: boolean): Retry {
  const [attempt, retry] = useReducer((tries: number) => tries + 1, 0);
  useEffect(() => {
    if (!failed) return;
    const timer = setInterval(retry, AGAIN_MS);
    window.addEventListener("online", retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", retry);
    };
  }, [failed]);
  return { attempt, retry };
}
