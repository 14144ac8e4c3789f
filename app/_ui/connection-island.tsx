"use client";
import { useOffline } from "next/offline";
import { useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}

/** How long it stands there that the connection is back. */
const BACK_MS = 4_000;

/**
 * Says that the network is gone, what that means, and that it is back. The browser tells when its own network goes; Next tells when an
 * answer of the server did not come (`experimental.useOffline`), and asks again for what was wanted once it does.
 */
export function Connection() {
  const t = useTranslations("connection");
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  const isGone = useOffline() || !isOnline;
  const [told, setTold] = useState<"nothing" | "gone" | "back">("nothing");
  if (isGone && told !== "gone") setTold("gone");
  if (!isGone && told === "gone") setTold("back");
  useEffect(() => {
    if (told !== "back") return;
    const timer = setTimeout(() => setTold("nothing"), BACK_MS);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <div className="connection" role="status">
      {told !== "nothing" && <p>{t(told)}</p>}
    </div>
  );
}
