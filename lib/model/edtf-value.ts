/**
 * A date as text in EDTF (ISO 8601-2:2019), no finer than what the source states:
 * "2023", "2023-03", "2023-03-18", "2023-03~", "2023-21", "199X", "2023-01-21/2023-01-31", "2023-04/..".
 * Only `edtf/` makes and reads these; everybody else passes them on.
 */
export type Edtf = string;
