/**
 * A page of the guide for the host, where the help links of functions lead: the text of docs/guide as HTML, each heading with the
 * anchor that Markdown readers give it, so that `guide/vi.html#rank` shows RANK. The page asks nothing of any other address.
 */
import { Marked } from 'marked';

/**
 * @param {string} markdown a guide: a title, then sections under `## ` headings
 * @param {'vi' | 'en'} language
 * @returns {string}
 */
export function guidePage(markdown, language) {
  const title = /^# (.*)$/mu.exec(markdown)?.[1];
  if (title === undefined) throw new Error(`The guide "${language}" has no title.`);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <style>
      body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; overflow-wrap: break-word; }
      table { border-collapse: collapse; margin: 1rem 0; }
      th, td { border: 1px solid; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
      pre { padding: 0.5rem 0.75rem; border-inline-start: 0.25rem solid; white-space: pre-wrap; overflow-wrap: anywhere; }
      code { font-family: Consolas, "Liberation Mono", monospace; }
    </style>
  </head>
  <body>
    <main>
${htmlOf(markdown)}
    </main>
  </body>
</html>
`;
}

/** @returns {string} */
function htmlOf(/** @type {string} */ markdown) {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${String(depth)} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${String(depth)}>\n`;
      },
      // The guide is ours, yet a page that people trust should have no way for markup of its own.
      html() {
        throw new Error('The guide holds raw HTML.');
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  if (typeof html !== 'string') throw new TypeError('marked answered a promise');
  return html;
}

/** The anchor by which Markdown readers link to a heading. */
function anchorOf(/** @type {string} */ heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
