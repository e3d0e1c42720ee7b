// Paste from Word or a web page becomes the Markdown that our pages know. Ctrl+Shift+V pastes without.
import { field, lead, trail, write } from "./redaktion-felt.js";
import { clean } from "./redaktion-rens.js";

const service = new TurndownService({ headingStyle: "atx", bulletListMarker: "-", emDelimiter: "*", codeBlockStyle: "fenced", hr: "---", br: "\\" });
service.use(turndownPluginGfm.tables);
service.addRule("cell", {
  filter: ["th", "td"],
  replacement: (content, node) => `${node.previousSibling ? "" : "|"} ${content.replace(/\s+/g, " ").replace(/(?<!\\)\|/g, "\\|").trim()} |`,
});
service.addRule("item", {
  filter: "li",
  replacement: (content, node, options) => {
    const list = node.parentNode, place = [...list.children].indexOf(node);
    const mark = list.nodeName === "OL" ? `${place + (list.start || 1)}. ` : `${options.bulletListMarker} `;
    return mark + content.trim().replace(/\n{2,}(?=\s*([-*+]|\d+\.) )/g, "\n").replace(/\n(?!$)/g, `\n${" ".repeat(mark.length)}`) + (node.nextSibling ? "\n" : "");
  },
});

export const toMarkdown = html => {
  const root = clean(html);
  return root && service.turndown(root).replace(/[ \t]+$/gm, "").trim();
};

field.addEventListener("paste", e => {
  const html = e.clipboardData.getData("text/html");
  const text = html && toMarkdown(html);
  if (!text) return;
  e.preventDefault();
  const before = field.value.slice(0, field.selectionStart), after = field.value.slice(field.selectionEnd);
  // Blocks begin on a line of their own; a few words go into the line.
  const blocks = text.includes("\n") || /^(#|- |\d+\. |\||>)/.test(text);
  write(blocks ? lead(before) + text + trail(after, "") : text);
});
