/**
 * A page of the guide for the host, where the help links of functions lead: the text as it is written in docs/guide, one section for each
 * heading, under the heading's name as anchor. Markdown is made to be read as it stands, so it is shown so.
 */

const TITLES = { vi: 'XepHang: các hàm trong ô', en: 'XepHang: the functions in cells' };

/**
 * @param {string} markdown a guide: a title, then sections under `## ` headings
 * @param {'vi' | 'en'} language
 * @returns {string}
 */
export function guidePage(markdown, language) {
  const [introduction = '', ...sections] = markdown.split(/^## /mu);
  const shown = sections.map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    return `<section id="${anchorOf(heading)}"><h2>${escaped(heading)}</h2><pre>${escaped(lines.join('\n').trim())}</pre></section>`;
  });
  const links = sections.map((section) => section.split('\n')[0] ?? '').map((heading) => `<li><a href="#${anchorOf(heading)}">${escaped(heading)}</a></li>`);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${TITLES[language]}</title>
    <style>
      body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; color: #242424; background: #ffffff; }
      pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
    </style>
  </head>
  <body>
    <h1>${TITLES[language]}</h1>
    <nav><ul>${links.join('')}</ul></nav>
    <pre>${escaped(introduction.replace(/^# .*\n/u, '').trim())}</pre>
    ${shown.join('\n    ')}
  </body>
</html>
`;
}

/** The anchor by which Markdown readers link to a heading. */
function anchorOf(/** @type {string} */ heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

function escaped(/** @type {string} */ text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
