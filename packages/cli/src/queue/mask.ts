/** Host, port and database, and nothing else; what ends a sentence may follow. */
const harmless = /^(?:\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?(?:\/\d{0,3})?[;,.)'"]*$/i

/**
 * Text without the secrets in addresses such as `rediss://user:password@host:6379/0`: user and password
 * become `***`, and so does all of an address that is not of this form.
 */
export const withoutPasswords = (text: string): string =>
  text.replaceAll(
    /\b(rediss?:\/\/)([^\n]*@)?(\S*)/gi,
    (_, scheme: string, user: string | undefined, rest: string) =>
      `${scheme}${user === undefined ? '' : '***@'}${harmless.test(rest) ? rest : '***'}`,
  )
