/** Runs once when the server starts, before its first request. What is imported stands behind the condition, so that no bundle for the edge is made of it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { startServing } = await import("./instrumentation-node.ts");
    await startServing();
  }
}
