// The dialog that lays a picture in. The server checks the file; what it answers is the form again, or the picture's Markdown.
import { field, open, write } from "./redaktion-felt.js";

const dialog = document.getElementById("billede-dialog"), problem = dialog.querySelector("[role=alert]");
let selection = [0, 0];

document.querySelector("[data-dialog=billede-dialog]").addEventListener("click", () => {
  selection = [field.selectionStart, field.selectionEnd];
  open(dialog);
  htmx.trigger("#billede-sted", "vis");
});
dialog.addEventListener("htmx:afterSettle", () => (dialog.querySelector("[data-fejl]") ?? dialog.querySelector("input[type=file]"))?.focus());
// What is not an answer about the file stands in the dialog too: the page's message line is behind it.
const say = text => { problem.textContent = text; };
dialog.addEventListener("htmx:beforeRequest", () => say(""));
dialog.addEventListener("htmx:sendError", () => say("Der er ikke forbindelse til serveren. Prøv igen, når du er på nettet."));
dialog.addEventListener("htmx:responseError", e => {
  const status = e.detail.xhr.status;
  if (status === 413) say("Billedet fylder for meget. Det må højst fylde 2 MB. Gør det mindre, og vælg det igen.");
  else if (![401, 422].includes(status)) say("Billedet kom ikke frem. Prøv igen om lidt.");
});
document.body.addEventListener("billede", e => {
  dialog.close();
  write(e.detail.tekst, selection[1], selection[1]);
});
