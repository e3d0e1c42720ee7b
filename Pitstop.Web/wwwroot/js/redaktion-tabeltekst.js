// Pipe tables as text: found at a caret, read into cells, and written back. Cells keep their Markdown; only | is escaped. Nothing outside the table is touched.
const margin = /^[ \t>]*/, listMark = /^([-*+]|\d+[.)])\s/, delimiter = /^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;
const wide = text => [...text].length;
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

// The places of each | that parts cells, and of the backslash before each that does not. Inside code neither counts.
const scan = line => {
  const cuts = [], escaped = [];
  for (let i = 0; i < line.length; i++) {
    if (line[i] === "|") {
      cuts.push(i);
    } else if (line[i] === "\\") {
      if (line[i + 1] === "|") escaped.push(i);
      i++;
    } else if (line[i] === "`") {
      const mark = line.slice(i).match(/^`+/)[0];
      const end = line.slice(i + mark.length).search(new RegExp(`(?<!\`)${mark}(?!\`)`));
      i += mark.length - 1 + (end < 0 ? 0 : end + mark.length);
    }
  }
  return { cuts, escaped };
};
const cells = line => {
  const text = line.trim(), { cuts, escaped } = scan(text), found = [];
  let from = 0;
  for (const end of [...cuts, text.length]) {
    found.push([...text.slice(from, end).split("").keys()].filter(i => !escaped.includes(from + i)).map(i => text[from + i]).join("").trim());
    from = end + 1;
  }
  if (cuts[0] === 0) found.shift();
  if (found.length > 1 && cuts.at(-1) === text.length - 1) found.pop();
  return found;
};
const escape = cell => {
  const text = cell.replace(/\s+/g, " ").trim();
  let written = "", from = 0;
  for (const cut of scan(text).cuts) {
    written += text.slice(from, cut) + "\\";
    from = cut;
  }
  return written + text.slice(from);
};
const alignment = cell => (cell.startsWith(":") ? "v" : "") + (cell.endsWith(":") ? "h" : "");
const rule = (a, width) => (a.includes("v") ? ":" : "-") + "-".repeat(Math.max(1, width - 2)) + (a.includes("h") ? ":" : "-");

// Rows of cells, the header first; for each column "" (as it comes), "v" (left), "h" (right) or "vh" (middle); and the lines it was read from.
const read = (source, prefix, from, to) => {
  const rows = source.filter((_, i) => i !== 1).map(cells), width = Math.max(...rows.map(r => r.length)), rules = cells(source[1]);
  const padded = source.every(l => wide(l) === wide(source[0])) && rows.some(r => r.some((c, i) => wide(c) !== wide(rows[0][i] ?? "")));
  return {
    from, to, source, prefix, padded,
    rows: rows.map(r => [...r, ...Array(width - r.length).fill("")]),
    align: Array.from({ length: width }, (_, i) => alignment(rules[i] ?? "")),
  };
};

// Every table of a text, from top to bottom.
export const tables = text => {
  const lines = text.split("\n"), bare = lines.map(l => l.replace(margin, "")), found = [];
  const begins = i => scan(bare[i]).cuts.length > 0 && !listMark.test(bare[i]) && (bare[i + 1] ?? "").includes("|") && delimiter.test(bare[i + 1]);
  let at = 0, fence = "";
  for (let i = 0; i < lines.length; i++) {
    const mark = bare[i].match(/^(`{3}|~{3})/)?.[0] ?? "";
    if (mark && (!fence || mark === fence)) fence = fence ? "" : mark;
    let last = i;
    if (!fence && begins(i)) {
      last = i + 1;
      while (last + 1 < lines.length && scan(bare[last + 1]).cuts.length > 0) last++;
      found.push(read(bare.slice(i, last + 1), lines[i].match(margin)[0], at, at + lines.slice(i, last + 1).join("\n").length));
    }
    for (; i < last; i++) at += lines[i].length + 1;
    at += lines[i].length + 1;
  }
  return found;
};

// The table around a place in the text, or null.
export const tableAt = (text, place) => tables(text).find(t => t.from <= place && place <= t.to) ?? null;

// The row and column of a table that a place in the text stands in; the line under the header is the header's.
export const cellAt = (text, table, place) => {
  const lines = text.slice(table.from, place).split("\n"), line = lines.at(-1).slice(table.prefix.length);
  const column = scan(line).cuts.length - (line.startsWith("|") ? 1 : 0);
  return [Math.max(0, lines.length - 2), Math.min(Math.max(0, column), table.align.length - 1)];
};

// A table that is begun.
export const emptyTable = () => ({ source: [], prefix: "", padded: true, rows: [["", ""], ["", ""], ["", ""]], align: ["", ""] });

// A table as text. One that was not padded keeps each line whose cells are as they were.
export const tableText = ({ rows, align, source, prefix, padded }) => {
  const written = rows.map(r => r.map(escape)), old = source.map(l => cells(l).map(escape));
  const widths = align.map((_, c) => Math.max(3, ...written.map(r => wide(r[c]))));
  const fill = (text, c) => align[c] === "h" ? " ".repeat(widths[c] - wide(text)) + text : text + " ".repeat(widths[c] - wide(text));
  const line = row => {
    if (padded) return `| ${row.map(fill).join(" | ")} |`;
    const kept = old.findIndex((o, i) => i !== 1 && same(o, row));
    return kept < 0 ? `| ${row.join(" | ")} |` : source[kept];
  };
  const rules = !padded && same(cells(source[1]).map(alignment), align) ? source[1] : `|${align.map((a, c) => rule(a, padded ? widths[c] + 2 : 3)).join("|")}|`;
  return [line(written[0]), rules, ...written.slice(1).map(line)].map(l => prefix + l).join("\n");
};
