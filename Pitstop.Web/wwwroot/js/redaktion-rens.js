// Pasted HTML made plain: what Word and web pages put around their text goes, and headings, lists, tables, links, bold and italics stay.
// The HTML is only read in a document of its own, where no script runs and nothing is fetched; it never enters the page.
const gone = "script, style, title, meta, link, base, head, template, noscript, iframe, object, embed, svg, math, canvas, video, audio, input, select, textarea, button, xml, del, [hidden], [aria-hidden=true], .msocomanchor, .MsoCommentReference, [data-stil*='mso-element:comment']";
const structure = "h1, h2, h3, h4, h5, h6, b, strong, i, em, a, ul, ol, table, blockquote, pre, hr, p + p, div + div, p + div";
const style = e => e.getAttribute("data-stil") ?? "";
const unwrap = e => e.replaceWith(...e.childNodes);
const all = (root, selector) => [...root.querySelectorAll(selector)];
const rename = (e, name) => {
  const other = e.ownerDocument.createElement(name);
  other.append(...e.childNodes);
  e.replaceWith(other);
  return other;
};

// The page's policy refuses style and event attributes, also in other documents, and says so for each: they are read under another name.
const parse = html => {
  const chosen = html.match(/<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/)?.[1] ?? html;
  // A spreadsheet marks its rows and not the table around them.
  const part = /^\s*<(col|colgroup|thead|tbody|tr)\b/i.test(chosen) ? `<table>${chosen}</table>` : chosen;
  const plain = part.replace(/<(style|script|xml)\b[\s\S]*?<\/\1\s*>/gi, "").replace(/<[a-z][^>]*>/gi, tag => tag.replace(/([\s"'/])style\s*=/gi, "$1data-stil=").replace(/([\s"'/])on\w+\s*=/gi, "$1data-on="));
  return new DOMParser().parseFromString(plain, "text/html").body;
};

const dropNoise = root => {
  const comments = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT), found = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  found.forEach(c => c.remove());
  all(root, gone).forEach(e => e.remove());
  all(root, "[data-stil]").filter(e => /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style(e))).forEach(e => e.remove());
  // Word's own elements (o:p, st1:place) hold text like any span.
  all(root, "*").filter(e => e.localName.includes(":")).forEach(unwrap);
  all(root, "img").forEach(e => e.replaceWith(` ${e.getAttribute("alt") ?? ""} `));
};

// Word writes a list as paragraphs that say their list and level in the style; the mark is text.
const wordLists = root => {
  let stack = [];
  for (const p of all(root, "p, h1, h2, h3, h4, h5, h6")) {
    const level = Number(style(p).match(/mso-list\s*:[^;]*\blevel(\d)/i)?.[1] ?? 0);
    if (!level || p.localName !== "p") { stack = []; continue; }
    const marks = all(p, "span").filter(s => /mso-list\s*:\s*ignore/i.test(style(s)));
    const name = /^\W*([0-9]+|[a-z]{1,4})[.)]/i.test(marks[0]?.textContent ?? "") ? "ol" : "ul";
    marks.forEach(m => m.remove());
    if (stack.length && stack[0].nextElementSibling !== p) stack = [];
    stack.length = Math.min(stack.length, level);
    if (stack.length === level && stack[level - 1].localName !== name) stack.pop();
    while (stack.length < level) {
      const list = root.ownerDocument.createElement(stack.length + 1 === level ? name : "ul");
      if (stack.length) (stack.at(-1).lastElementChild ?? stack.at(-1).appendChild(root.ownerDocument.createElement("li"))).append(list);
      else p.before(list);
      stack.push(list);
    }
    const item = root.ownerDocument.createElement("li");
    item.append(...p.childNodes);
    stack.at(-1).append(item);
    p.remove();
  }
};

const shapes = root => {
  all(root, "b, strong").filter(e => /(^|[;\s])font-weight\s*:\s*(normal|[1-4]00)/i.test(style(e))).forEach(unwrap);
  all(root, "span").forEach(e => {
    const shapes = { strong: /(^|[;\s])font-weight\s*:\s*(bold|[6-9]00)/i, em: /font-style\s*:\s*italic/i };
    for (const name of Object.keys(shapes).filter(n => shapes[n].test(style(e)))) {
      const shape = e.ownerDocument.createElement(name);
      shape.append(...e.childNodes);
      e.append(shape);
    }
  });
  all(root, "p.MsoTitle").forEach(e => rename(e, "h1"));
  all(root, "h1, h2, h3, h4, h5, h6").forEach(h => all(h, "b, strong, i, em, br, a[name]:not([href])").forEach(e => e.localName === "br" ? e.replaceWith(" ") : unwrap(e)));
  // The page's title is its first heading: what is pasted stands below it.
  if (root.querySelector("h1")) [5, 4, 3, 2, 1].forEach(n => all(root, `h${n}`).forEach(h => rename(h, `h${n + 1}`)));
  all(root, "b").forEach(e => rename(e, "strong"));
  all(root, "i").forEach(e => rename(e, "em"));
  all(root, "strong strong, em em").forEach(unwrap);
  all(root, "strong, em").filter(e => e.textContent.trim() === "").forEach(unwrap);
  // Word cuts one bold stretch into many.
  all(root, "strong, em").forEach(e => {
    const before = e.previousSibling;
    if (before?.localName === e.localName) { before.append(...e.childNodes); e.remove(); }
  });
};

const links = root => all(root, "a").forEach(a => {
  const own = location.origin + "/", href = (a.getAttribute("href") ?? "").trim();
  const target = href.startsWith(own) ? href.slice(own.length - 1) : href;
  if (/^(https?:\/\/|mailto:|tel:)[^\s<>"]+$/i.test(target) || /^([/](?![/\\])|#(?!_))[^\s<>"]*$/.test(target)) a.setAttribute("href", target);
  else unwrap(a);
});

// A cell is one line. Merged cells are parted: what spans rows is said in each of them.
const table = old => {
  const doc = old.ownerDocument, rows = [];
  [...old.rows].forEach((row, r) => {
    rows[r] ??= [];
    let c = 0;
    for (const cell of row.cells) {
      while (rows[r][c]) c++;
      all(cell, "br, p, div, li, h1, h2, h3, h4, h5, h6").forEach(e => { e.before(" "); if (e.localName === "br") e.remove(); else { e.after(" "); unwrap(e); } });
      all(cell, "ul, ol, table, tbody, thead, tr, td, th, blockquote, pre, hr").forEach(e => { e.before(" "); unwrap(e); });
      for (let i = 0; i < Math.min(cell.colSpan, 50); i++)
        for (let j = 0; j < Math.min(cell.rowSpan || 1, old.rows.length - r); j++)
          (rows[r + j] ??= [])[c + i] = i === 0 ? cell : doc.createElement("td");
      c += cell.colSpan;
    }
  });
  const width = Math.max(0, ...rows.map(r => r.length));
  if (width < 2) {
    old.replaceWith(...rows.map(([cell]) => { const p = doc.createElement("p"); p.append(...cell?.childNodes ?? []); return p; }));
    return;
  }
  const made = doc.createElement("table"), head = made.createTHead(), body = made.createTBody();
  rows.forEach((row, r) => {
    const line = (r ? body : head).insertRow();
    for (let c = 0; c < width; c++) line.appendChild(doc.createElement(r ? "td" : "th")).append(...row[c]?.cloneNode(true).childNodes ?? []);
    if (!r) all(line, "b, strong").forEach(unwrap);
  });
  old.replaceWith(made);
};

const blanks = root => {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replace(/[\u00a0\u202f\u2007]/g, " ").replace(/[\u00ad\u200b\ufeff]/g, "");
  all(root, "p, li, div, h1, h2, h3, h4, h5, h6").filter(e => e.textContent.trim() === "" && !e.querySelector("hr")).forEach(e => e.remove());
};

// The body of a cleaned document; null where the text has no more shape than plain text has.
export const clean = html => {
  const root = parse(html);
  // Program text is copied as coloured lines; its plain text is what is meant.
  if (/font-family\s*:[^;]*(mono|consolas|courier)/i.test(style(root.firstElementChild ?? root))) return null;
  dropNoise(root);
  wordLists(root);
  shapes(root);
  links(root);
  all(root, "table").filter(t => !t.parentElement.closest("table")).forEach(table);
  blanks(root);
  return root.querySelector(structure) ? root : null;
};
