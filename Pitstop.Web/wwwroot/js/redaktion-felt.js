// The text field of the editor, and the one way to write in it: Ctrl+Z takes it back, and autosave and preview follow.
export const field = document.getElementById("Input_Markdown");

// Puts text in place of from..to and selects the part of it that is named, or sets the caret after it.
export const write = (text, from = field.selectionStart, to = field.selectionEnd, selected = [text.length, text.length]) => {
  const before = field.value;
  field.focus();
  field.setSelectionRange(from, to);
  if (before.slice(from, to) !== text && !document.execCommand(text ? "insertText" : "delete", false, text) && field.value === before) {
    field.setRangeText(text, from, to, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  field.setSelectionRange(from + selected[0], from + selected[1]);
};

// What brings a blank line between a block and the text before it, and after it; atEnd where nothing follows.
const gap = newlines => "\n".repeat(Math.max(0, 2 - newlines.length));
export const lead = before => before.trim() === "" ? "" : gap(before.match(/\n*$/)[0]);
export const trail = (after, atEnd) => after.trim() === "" ? atEnd : gap(after.match(/^\n*/)[0]);

// Puts blocks of text at the caret, with a blank line before and after.
export const writeBlock = (text, from = field.selectionStart, to = field.selectionEnd) => {
  const before = field.value.slice(0, from), after = field.value.slice(to);
  const start = lead(before), end = start.length + text.length;
  write(start + text + trail(after, "\n"), from, to, [end, end]);
};

// Start and end of the lines that the selection touches.
export const lines = () => {
  const start = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1, end = field.value.indexOf("\n", field.selectionEnd);
  return [start, end < 0 ? field.value.length : end];
};

// Opens a dialog; it closes by its own buttons marked data-luk, and the caret is then where it was.
export const open = dialog => {
  if (!dialog.dataset.klar) {
    dialog.dataset.klar = "1";
    dialog.addEventListener("click", e => { if (e.target.closest("[data-luk]")) dialog.close(); });
    dialog.addEventListener("close", () => field.focus());
  }
  dialog.showModal();
};
