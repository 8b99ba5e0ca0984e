/** What a game in a link may be written with, and how long it may be. */
export const codePattern = /^[a-z0-9._-]{1,640}$/
