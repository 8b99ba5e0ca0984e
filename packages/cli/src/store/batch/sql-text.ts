/** A name of a column or table as SQL has it. */
export const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A text as SQL has it. */
export const sqlString = (text: string): string => `'${text.replaceAll("'", "''")}'`
