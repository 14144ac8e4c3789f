/** Address of an actor's page, without the language of the interface. */
export const actorPath = (id: string): string => `/actors/${encodeURIComponent(id)}`;
