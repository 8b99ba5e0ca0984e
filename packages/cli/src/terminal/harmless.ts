/** What a terminal obeys instead of showing, and what turns the direction of the text around it; line breaks and tabs stay. */
const commands = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/** Text from anywhere, such as a file or another program, that a terminal only shows: each of its commands becomes �. */
export const harmless = (text: string): string => text.replace(commands, '\ufffd')
