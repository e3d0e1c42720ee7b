// The dialog that makes a link: to a page, one of its headings, or an address outside.
import { field, open, write } from "./redaktion-felt.js";

const dialog = document.getElementById("link-dialog"), text = dialog.querySelector("#link-tekst"), address = dialog.querySelector("#link-adresse");
const problem = dialog.querySelector("#link-fejl");
let selection = [0, 0];

const escape = words => words.replace(/\\/g, "\\\\").replace(/([[\]])/g, "\\$1").replace(/\s+/g, " ").trim();
const insert = (target, title) => {
  const [from, to] = selection, chosen = field.value.slice(from, to);
  // What was marked keeps its bold and italics.
  const words = text.value === chosen && chosen !== "" ? chosen : escape(text.value || title);
  const link = `[${words}](${target})`;
  dialog.close();
  write(link, from, to);
};
const outside = typed => {
  const target = typed.trim();
  if (/^(https?:\/\/|mailto:|tel:)[^\s<>"]+$/i.test(target) || /^([/#])(?![/\\])[^\s<>"]*$/.test(target)) return target.replace(/[()]/g, c => c === "(" ? "%28" : "%29");
  if (/^[^\s<>"@/:]+@[^\s<>"@/:]+\.[a-z]+$/i.test(target)) return "mailto:" + target;
  return /^[^\s<>":/]+\.[a-z]{2,}(\/[^\s<>"]*)?$/i.test(target) ? "https://" + target : null;
};
const say = message => {
  problem.textContent = message;
  problem.hidden = message === "";
  address.setAttribute("aria-invalid", String(message !== ""));
};

document.querySelector("[data-dialog=link-dialog]").addEventListener("click", () => {
  selection = [field.selectionStart, field.selectionEnd];
  // A link stands in one line.
  if (field.value.slice(...selection).includes("\n")) selection[0] = selection[1];
  text.value = field.value.slice(...selection);
  address.value = "";
  say("");
  open(dialog);
  const search = dialog.querySelector("#link-soeg");
  search.value = "";
  htmx.trigger(search, "vis");
  search.focus();
});
dialog.addEventListener("click", e => {
  const place = e.target.closest("[data-adresse]");
  if (place) insert(place.dataset.adresse, place.dataset.titel);
});
dialog.querySelector("form").addEventListener("submit", e => {
  e.preventDefault();
  if (document.activeElement?.id === "link-soeg") return;
  const target = outside(address.value);
  if (target) { insert(target, address.value.trim()); return; }
  say("Adressen kan ikke bruges. Skriv den for eksempel som https://www.retsinformation.dk, eller vælg en side ovenfor.");
  address.focus();
});
