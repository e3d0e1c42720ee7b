// The table at the caret as a grid of fields. It is written back as text when one says so, and not before.
import { field, open, write, writeBlock } from "./redaktion-felt.js";
import { cellAt, emptyTable, tableAt, tableText } from "./redaktion-tabeltekst.js";

const dialog = document.getElementById("tabel-dialog"), grid = dialog.querySelector("table"), place = dialog.querySelector("#tabel-sted"), side = dialog.querySelector("#tabel-side"), done = dialog.querySelector("[role=status]");
let table, found, before, at = [0, 0];

const columnName = c => table.rows[0][c].trim() || String(c + 1);
const name = (r, c) => r === 0 ? `Overskrift, kolonne ${c + 1}` : `Række ${r}, kolonne ${columnName(c)}`;
const cell = (r, c) => grid.rows[r]?.querySelectorAll("textarea")[c];

const draw = () => {
  grid.replaceChildren(...table.rows.map((row, r) => {
    const line = document.createElement("tr");
    if (r > 0) line.insertCell().textContent = r;
    else line.append(Object.assign(document.createElement("td"), { textContent: "" }));
    row.forEach((text, c) => {
      const input = Object.assign(document.createElement("textarea"), { rows: 1, value: text, spellcheck: true });
      input.setAttribute("aria-label", name(r, c));
      line.insertCell().append(input);
    });
    return line;
  }));
};
const go = (r, c, text) => {
  at = [Math.min(r, table.rows.length - 1), Math.min(c, table.align.length - 1)];
  const input = cell(...at);
  input.focus();
  input.select();
  show();
  done.textContent = text ?? "";
};
const show = () => {
  place.textContent = name(...at);
  side.value = table.align[at[1]];
  dialog.querySelectorAll("[data-tabel]").forEach(b => { b.disabled = !can[b.dataset.tabel]?.(...at); });
};

const can = {
  raekke: () => true,
  kolonne: () => true,
  op: r => r > 1,
  ned: r => r > 0 && r < table.rows.length - 1,
  venstre: (r, c) => c > 0,
  hoejre: (r, c) => c < table.align.length - 1,
  sletRaekke: r => r > 0 && table.rows.length > 2,
  sletKolonne: () => table.align.length > 1,
};
const swap = (list, a, b) => { [list[a], list[b]] = [list[b], list[a]]; };
const swapColumns = (a, b) => [...table.rows, table.align].forEach(list => swap(list, a, b));
const verbs = {
  raekke: (r, c) => { table.rows.splice(r + 1, 0, table.align.map(() => "")); return [r + 1, c, `Ny række ${r + 1}`]; },
  kolonne: (r, c) => { [...table.rows, table.align].forEach(list => list.splice(c + 1, 0, "")); return [0, c + 1, `Ny kolonne ${c + 2}`]; },
  op: (r, c) => { swap(table.rows, r, r - 1); return [r - 1, c, `Rækken er nu nummer ${r - 1}`]; },
  ned: (r, c) => { swap(table.rows, r, r + 1); return [r + 1, c, `Rækken er nu nummer ${r + 1}`]; },
  venstre: (r, c) => { swapColumns(c, c - 1); return [r, c - 1, `Kolonnen er nu nummer ${c}`]; },
  hoejre: (r, c) => { swapColumns(c, c + 1); return [r, c + 1, `Kolonnen er nu nummer ${c + 2}`]; },
  sletRaekke: (r, c) => { table.rows.splice(r, 1); return [r, c, `Række ${r} er slettet`]; },
  sletKolonne: (r, c) => { const gone = columnName(c); [...table.rows, table.align].forEach(list => list.splice(c, 1)); return [r, c, `Kolonne ${gone} er slettet`]; },
};
const act = verb => {
  if (!can[verb](...at)) return;
  const next = verbs[verb](...at);
  draw();
  go(...next);
};

document.querySelector("[data-dialog=tabel-dialog]").addEventListener("click", () => {
  found = tableAt(field.value, field.selectionStart);
  table = found ?? emptyTable();
  before = JSON.stringify([table.rows, table.align]);
  dialog.querySelector("h2").textContent = found ? "Ret tabellen" : "Ny tabel";
  draw();
  open(dialog);
  go(...found ? cellAt(field.value, found, field.selectionStart) : [0, 0]);
});
dialog.addEventListener("click", e => {
  const verb = e.target.closest("[data-tabel]")?.dataset.tabel;
  if (verb) act(verb);
});
side.addEventListener("change", () => { table.align[at[1]] = side.value; done.textContent = `Kolonne ${columnName(at[1])}: ${side.selectedOptions[0].text.toLowerCase()}`; });

const where = input => [input.closest("tr").rowIndex, input.parentElement.cellIndex - 1];
grid.addEventListener("focusin", e => { at = where(e.target); show(); });
grid.addEventListener("input", e => {
  const [r, c] = where(e.target);
  e.target.value = e.target.value.replace(/\n/g, " ");
  table.rows[r][c] = e.target.value;
  if (r === 0) table.rows.forEach((_, row) => cell(row, c).setAttribute("aria-label", name(row, c)));
});
// Enter and the arrows go from cell to cell; inside a text they first go through it. Enter in the last row begins another.
grid.addEventListener("keydown", e => {
  const [r, c] = at, input = e.target, last = table.rows.length - 1;
  const start = input.selectionStart === 0, end = input.selectionEnd === input.value.length;
  const one = input.clientHeight < 2 * parseFloat(getComputedStyle(input).lineHeight);
  const step = { ArrowUp: one || start ? [-1, 0] : null, ArrowDown: one || end ? [1, 0] : null, ArrowLeft: start ? [0, -1] : null, ArrowRight: end ? [0, 1] : null, Enter: [e.shiftKey ? -1 : 1, 0] }[e.key];
  if (e.altKey && (e.key === "ArrowUp" || e.key === "ArrowDown")) { e.preventDefault(); act(e.key === "ArrowUp" ? "op" : "ned"); return; }
  if (!step || e.ctrlKey || e.metaKey || e.altKey || (e.shiftKey && e.key !== "Enter")) return;
  e.preventDefault();
  if (e.key === "Enter" && step[0] > 0 && r === last) act("raekke");
  else if (cell(r + step[0], c + step[1])) go(r + step[0], c + step[1]);
});
// Cells from a spreadsheet fill the grid from here on.
grid.addEventListener("paste", e => {
  const text = e.clipboardData.getData("text/plain").replace(/\r?\n$/, "");
  if (!text.includes("\t")) return;
  e.preventDefault();
  const [r, c] = at;
  text.split(/\r?\n/).forEach((line, i) => line.split("\t").forEach((value, j) => {
    while (table.align.length <= c + j) [...table.rows, table.align].forEach(list => list.push(""));
    while (table.rows.length <= r + i) table.rows.push(table.align.map(() => ""));
    table.rows[r + i][c + j] = value.trim();
  }));
  draw();
  go(r, c);
});

const changed = () => JSON.stringify([table.rows, table.align]) !== before;
dialog.addEventListener("cancel", e => { if (changed() && !window.confirm("Vil du lukke tabellen uden at bruge det, du har rettet?")) e.preventDefault(); });
dialog.querySelector("form").addEventListener("submit", e => {
  e.preventDefault();
  dialog.close();
  if (found && changed()) write(tableText(table), found.from, found.to);
  else if (!found) writeBlock(tableText(table));
});
