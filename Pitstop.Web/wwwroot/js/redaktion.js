// The editor of a page: htmx saves and shows; this says when something is not saved yet. Nothing is put in browser storage.
(() => {
  "use strict";
  const form = document.getElementById("udkast");
  if (!form) return;
  const retryAfter = [3000, 8000, 20000];
  let dirty = false, typed = 0, sent = 0, failures = 0, saving = false, next = null, timer;
  const say = (text, state) => {
    const line = document.getElementById("gem-status");
    if (text && line.textContent !== text) line.textContent = text;
    line.dataset.tilstand = state;
  };
  const save = () => htmx.trigger(form, "gem");

  // The text that two are put together to is sent by its own button.
  form.addEventListener("input", e => { if (e.target.hasAttribute("data-ikke-gem")) e.stopPropagation(); }, true);
  form.addEventListener("input", () => { dirty = true; typed++; say(null, "skriver"); });
  form.addEventListener("submit", e => {
    const button = e.submitter;
    if (button?.dataset.bekraeft && !window.confirm(button.dataset.bekraeft)) { e.preventDefault(); return; }
    if (button?.hasAttribute("formaction")) {
      // What is being saved is saved first: else the two would meet as if they were two persons'.
      if (saving) { e.preventDefault(); next = button; return; }
      dirty = false;
      return;
    }
    e.preventDefault();
    save();
  });
  document.addEventListener("keydown", e => {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "s") { e.preventDefault(); save(); }
  });

  document.body.addEventListener("htmx:beforeRequest", e => { if (e.detail.elt === form) { sent = typed; saving = true; } });
  document.body.addEventListener("htmx:afterRequest", e => {
    if (e.detail.elt !== form || !e.detail.successful) return;
    failures = 0;
    clearTimeout(timer);
    dirty = typed !== sent;
  });
  // Now the version and the text that came back stand in the form.
  document.body.addEventListener("htmx:afterOnLoad", e => {
    if (e.detail.elt !== form) return;
    const button = next;
    [saving, next] = [false, null];
    if (button && e.detail.xhr.status < 400) form.requestSubmit(button);
  });
  for (const event of ["htmx:sendError", "htmx:timeout"]) document.body.addEventListener(event, e => { if (e.detail.elt === form) [saving, next] = [false, null]; });
  document.body.addEventListener("htmx:afterSettle", () => { if (dirty && document.getElementById("gem-status").dataset.tilstand === "gemt") say(null, "skriver"); });
  const again = () => {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(save, retryAfter[Math.min(failures++, retryAfter.length - 1)]);
  };
  for (const event of ["htmx:sendError", "htmx:timeout"])
    document.body.addEventListener(event, e => { if (e.detail.elt === form) { say("Ikke gemt endnu. Prøver igen", "fejl"); again(); } });
  document.body.addEventListener("htmx:responseError", e => {
    if (e.detail.elt !== form) return;
    dirty = true;
    const status = e.detail.xhr.status;
    if (status === 409 || status === 422) return;
    say(status === 401 ? "Ikke gemt endnu. Log ind igen" : "Ikke gemt endnu", "fejl");
    if (status >= 500) again();
  });
  // From a remark to its line.
  form.addEventListener("click", e => {
    const link = e.target.closest?.("a[data-linje]");
    if (!link) return;
    e.preventDefault();
    const text = document.getElementById("Input_Markdown"), lines = text.value.split("\n");
    const start = lines.slice(0, link.dataset.linje - 1).reduce((sum, line) => sum + line.length + 1, 0);
    text.focus();
    text.setSelectionRange(start, start + (lines[link.dataset.linje - 1] ?? "").length);
    text.scrollTop = Math.max(0, text.scrollHeight * (link.dataset.linje - 4) / lines.length);
    text.scrollIntoView({ block: "center" });
  });
  window.addEventListener("online", () => { if (dirty) save(); });
  window.addEventListener("beforeunload", e => { if (dirty) e.preventDefault(); });
})();
