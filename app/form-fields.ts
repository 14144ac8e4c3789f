/** Text fields that a form of ours sent; a body that is no form has none. */
export async function formFields(request: Request): Promise<ReadonlyMap<string, string>> {
  const form = await request.formData().catch((error: unknown) => {
    if (error instanceof TypeError) return new FormData(); // what fetch's standard throws for a body of another kind
    throw error;
  });
  return new Map([...form].filter((field): field is [string, string] => typeof field[1] === "string"));
}
