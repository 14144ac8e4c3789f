/** False for text that no row can hold: PostgreSQL knows no NUL character, so an id with one names nothing. */
export const isStorable = (text: string): boolean => !text.includes("\0");
