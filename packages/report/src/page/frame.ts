import { markup, trusted, type Content, type Markup } from '../markup/markup.ts'
import { locales, tongue } from '../text/tongue.ts'
import { dataId } from './data-block.ts'
import { style } from './style.ts'

/** What stands in a page. */
export interface Page {
  readonly title: string
  readonly content: Content
  /** Safe within a script element. */
  readonly data: string
}

/** Nothing is loaded and nothing runs, wherever the page is opened. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** A whole page in one file. */
export const frame = ({ title, content, data }: Page): string => {
  const page: Markup = markup`<!doctype html>
<html lang="${locales[tongue()]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${trusted(style)}</style>
</head>
<body>
<main>${content}</main>
<script type="application/json" id="${dataId}">${trusted(data)}</script>
</body>
</html>
`
  return page.text
}
