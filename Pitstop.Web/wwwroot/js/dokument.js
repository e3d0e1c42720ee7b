// The form of a draft. htmx saves and shows; this keeps the typed text safe while answers come in, says when something is not saved, and moves the focus.
// Nothing is put in browser storage.
(() => {
  "use strict";
  const form = document.getElementById("formular");
  if (!form) return;
  const retryAfter = [3000, 8000, 20000];
  let sent = new Map(), sentStart = null, dirty = false, leaving = false, failures = 0, timer;

  const names = root => [...root.querySelectorAll("[name]")].filter(e => !e.name.startsWith("_") && e.type !== "hidden");
  const stand = e => e.type === "checkbox" || e.type === "radio" ? String(e.checked) : e.value;
  const key = e => e.name + "=" + (e.type === "radio" ? e.value : "");
  const say = (text, state) => {
    const line = document.getElementById("gem-status");
    if (line.textContent !== text) line.textContent = text;
    line.dataset.tilstand = state;
  };
  const save = () => htmx.trigger(form, "gem");

  // A choice in a conflict is no text to save; its button sends it.
  form.addEventListener("input", e => { if (e.target.name.startsWith("_valg:")) e.stopPropagation(); }, true);
  form.addEventListener("input", () => { dirty = true; document.getElementById("gem-status").dataset.tilstand = "skriver"; });

  // Enter and the save button save without leaving; the other buttons go the ordinary way.
  form.addEventListener("submit", e => {
    const button = e.submitter;
    if (button?.hasAttribute("formaction")) {
      if (leaving) e.preventDefault();
      leaving = true;
      setTimeout(() => { leaving = false; }, 5000);
      dirty = false;
      return;
    }
    e.preventDefault();
    if (!button?.hasAttribute("hx-post")) save();
  });
  document.addEventListener("keydown", e => {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "s") { e.preventDefault(); save(); }
  });

  document.body.addEventListener("htmx:beforeRequest", e => {
    if (!form.contains(e.detail.elt)) return;
    sent = new Map(names(form).map(i => [key(i), stand(i)]));
    sentStart = form.querySelector("input[name=_start]").value;
    dirty = false;
  });

  // A field that has been typed in since the request left keeps what stands in it; the next save is then merged from the older revision.
  document.body.addEventListener("htmx:oobBeforeSwap", e => {
    const { target, fragment } = e.detail;
    const piece = fragment.firstElementChild ?? fragment;
    if (target.id !== "formular-skjult" && target.outerHTML === piece.outerHTML?.replace(/ hx-swap-oob="[^"]*"/, "")) {
      e.detail.shouldSwap = false;
    } else if (target.id.endsWith("-gruppe") && form.contains(target) && names(target).some(i => sent.has(key(i)) && sent.get(key(i)) !== stand(i))) {
      e.detail.shouldSwap = false;
      form.querySelector("input[name=_start]").value = sentStart;
    }
  });
  document.body.addEventListener("htmx:oobAfterSwap", e => {
    const target = document.getElementById(e.detail.target?.id) ?? e.detail.target;
    const field = target?.classList.contains("felt-fejl") && document.getElementById(target.id.replace(/-fejl$/, ""));
    if (field) {
      const wrong = target.textContent.trim() !== "";
      field.setAttribute("aria-invalid", String(wrong));
      field.closest(".form-group, .raekker")?.classList.toggle("form-error", wrong);
    }
  });
  // Only now does an element that stood there before have its new attributes.
  document.body.addEventListener("htmx:afterSettle", () => {
    // What was typed since the request left is not saved by its answer.
    const line = document.getElementById("gem-status");
    if (dirty && line.dataset.tilstand === "gemt") line.dataset.tilstand = "skriver";
    const next = form.querySelector(".faar-fokus");
    next?.classList.remove("faar-fokus");
    next?.focus();
  });

  const again = () => {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(save, retryAfter[Math.min(failures++, retryAfter.length - 1)]);
  };
  for (const event of ["htmx:sendError", "htmx:timeout"])
    document.body.addEventListener(event, e => { if (form.contains(e.detail.elt)) { say("Ikke gemt endnu. Prøver igen", "fejl"); again(); } });
  document.body.addEventListener("htmx:responseError", e => {
    if (!form.contains(e.detail.elt)) return;
    dirty = true;
    if (e.detail.xhr.status === 409) return;
    say(e.detail.xhr.status === 401 ? "Ikke gemt endnu. Log ind igen" : "Ikke gemt endnu", "fejl");
    if (e.detail.xhr.status >= 500) again();
  });
  document.body.addEventListener("htmx:afterRequest", e => {
    if (!form.contains(e.detail.elt) || !e.detail.successful) return;
    failures = 0;
    clearTimeout(timer);
  });
  window.addEventListener("online", () => { if (dirty) save(); });
  window.addEventListener("beforeunload", e => { if (dirty) e.preventDefault(); });

  // From a line of the panel to its field.
  document.addEventListener("click", e => {
    const link = e.target.closest?.("a[data-spring]");
    const field = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!field) return;
    e.preventDefault();
    // What is folded away cannot have the focus.
    field.closest("details:not([open])")?.setAttribute("open", "");
    (field.closest(".form-group, .raekker, .fakta-felt") ?? field).scrollIntoView({ block: "center" });
    field.focus({ preventScroll: true });
  });

  // The document beside the form follows the field one is in.
  form.addEventListener("focusin", e => {
    const path = e.target.name;
    const paper = document.getElementById("dokumentet");
    if (!path || getComputedStyle(paper).overflowY !== "auto") return;
    const place = paper.querySelector(`[data-felt="${CSS.escape(path)}"]`);
    if (place) paper.scrollTo({ top: paper.scrollTop + place.getBoundingClientRect().top - paper.getBoundingClientRect().top - paper.clientHeight / 3 });
  });
})();
