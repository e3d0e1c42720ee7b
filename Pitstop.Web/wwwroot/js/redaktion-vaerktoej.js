// The toolbar of the text field. Bold, italics, lists, quotations and the arrow keys are the element's own; headings, dialogs and short cuts are ours.
import { field, lines, write } from "./redaktion-felt.js";

const toolbar = document.getElementById("vaerktoej");
toolbar.hidden = false;

// A heading is a whole line; the same level again makes it text.
const heading = level => {
  const [from, to] = lines(), line = field.value.slice(from, to);
  const [mark] = line.match(/^#{1,6}\s+|/), wanted = "#".repeat(level) + " ";
  const text = (mark === wanted ? "" : wanted) + line.slice(mark.length);
  write(text, from, to, [text.length, text.length]);
};
toolbar.addEventListener("click", e => {
  const level = e.target.closest("[data-niveau]")?.dataset.niveau;
  if (level) heading(Number(level));
});

const press = selector => toolbar.querySelector(selector).click();
const shortcuts = { b: "[data-md-button=bold]", i: "[data-md-button=italic]", k: "[data-dialog=link-dialog]" };
field.addEventListener("keydown", e => {
  if (e.altKey && e.key === "F10") {
    e.preventDefault();
    (toolbar.querySelector("button[tabindex='0']") ?? toolbar).focus();
  } else if ((e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && shortcuts[e.key.toLowerCase()]) {
    e.preventDefault();
    press(shortcuts[e.key.toLowerCase()]);
  }
});
toolbar.addEventListener("keydown", e => {
  if (e.key !== "Escape") return;
  e.preventDefault();
  field.focus();
});
