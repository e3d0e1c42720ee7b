// The frame of every page: the menu, the design system's components, htmx's antiforgery token, and messages for answers that are not swapped in.
(() => {
  "use strict";
  const token = () => document.querySelector("meta[name=antiforgery]")?.content;

  // Menu
  const button = document.querySelector(".menu-knap");
  button?.addEventListener("click", () => button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") !== "true")));
  const folds = () => document.querySelectorAll("details.menu-fold[open]");
  document.addEventListener("click", e => folds().forEach(f => { if (!f.contains(e.target)) f.open = false; }));
  document.addEventListener("focusin", e => folds().forEach(f => { if (!f.contains(e.target)) f.open = false; }));
  document.addEventListener("keydown", e => {
    if (e.key !== "Escape") return;
    folds().forEach(f => { f.open = false; f.querySelector("summary").focus(); });
  });

  // A form that came back with errors is read from its summary; a press on a line goes to the field, not only to its label.
  const summary = root => root.querySelector?.("[data-fejl]")?.focus();
  document.addEventListener("click", e => {
    const link = e.target.closest?.("[data-fejl] a[href^='#']");
    const field = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!field) return;
    e.preventDefault();
    field.closest("details:not([open])")?.setAttribute("open", "");
    field.focus();
    field.closest(".form-group")?.scrollIntoView({ block: "start" });
  });

  // A second press on a button that has sent its form does nothing.
  document.addEventListener("submit", e => {
    if (e.defaultPrevented || e.target.method !== "post" || e.target.hasAttribute("hx-post")) return;
    if (e.target.dataset.sendt) e.preventDefault();
    e.target.dataset.sendt = "1";
    setTimeout(() => delete e.target.dataset.sendt, 5000);
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sendt]").forEach(f => delete f.dataset.sendt));

  document.addEventListener("htmx:configRequest", e => {
    if (e.detail.verb !== "get" && token()) e.detail.headers.RequestVerificationToken = token();
  });
  document.addEventListener("htmx:afterSwap", e => {
    DKFDS.init({ scope: e.detail.elt });
    summary(e.detail.elt);
  });

  // An answer that is not swapped in is said in the page's message line, and what was typed stays.
  const say = text => {
    const line = document.getElementById("side-besked");
    if (!line) return;
    line.innerHTML = '<div class="alert alert-error" role="alert"><div class="alert-body"><p class="alert-text"></p></div></div>';
    line.querySelector("p").textContent = text;
    line.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("htmx:responseError", e => {
    if (e.detail.xhr.getResponseHeader("HX-Retarget") === "#side-besked") return;
    const status = e.detail.xhr.status;
    if (![401, 409, 422].includes(status)) say("Noget gik galt på serveren. Din tekst står her stadig. Prøv igen om lidt.");
  });
  document.addEventListener("htmx:sendError", () => say("Der er ikke forbindelse til serveren. Din tekst står her stadig. Prøv igen, når du er på nettet."));

  // htmx notes the address in the browser's storage, and an address names a case: nothing of ours stays there.
  const forget = () => sessionStorage.removeItem("htmx-current-path-for-history");
  for (const moved of ["htmx:pushedIntoHistory", "htmx:replacedInHistory", "htmx:historyRestore"]) document.addEventListener(moved, forget);
  forget();

  DKFDS.init();
  summary(document);
})();
