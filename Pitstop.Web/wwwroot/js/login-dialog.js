// An expired sign-in on a page with text in it: the text stays, a dialog asks for the sign-in, and what failed is sent again.
// If another person signs in, nothing is sent. Nothing is put in browser storage.
(() => {
  "use strict";
  const failed = new Map();
  let dialog;

  const load = async () => {
    const answer = await fetch("/konto/log-ind/dialog", { headers: { "HX-Request": "true" } });
    dialog.innerHTML = await answer.text();
    dialog.querySelector("input[type=email]").focus();
  };

  const ask = async () => {
    if (!dialog) {
      dialog = document.createElement("dialog");
      dialog.className = "login-dialog";
      dialog.setAttribute("aria-labelledby", "login-dialog-overskrift");
      dialog.addEventListener("submit", send);
      dialog.addEventListener("click", e => { if (e.target.closest("[data-login-luk]")) dialog.close(); });
      document.body.append(dialog);
    }
    if (dialog.open) return;
    dialog.showModal();
    await load();
  };

  const send = async e => {
    e.preventDefault();
    const answer = await fetch(e.target.action, { method: "POST", headers: { "HX-Request": "true" }, body: new URLSearchParams(new FormData(e.target)) });
    if (answer.status === 422) {
      dialog.innerHTML = await answer.text();
      dialog.querySelector("[data-fejl]")?.focus();
    } else if (answer.ok) {
      signedIn(await answer.json());
    } else {
      await load();
    }
  };

  const signedIn = person => {
    if (person.id !== document.body.dataset.bruger) {
      dialog.innerHTML = '<h2 id="login-dialog-overskrift">En anden er logget ind</h2><p></p><p>Siden hører til den, der åbnede den, og er ikke gemt igen. Kopiér teksten, hvis den skal bruges, og genindlæs siden.</p><div class="knapper"><button class="button button-primary" type="button" data-login-luk>Forstået</button></div>';
      dialog.querySelector("p").textContent = `Du er nu logget ind som ${person.navn}.`;
      dialog.querySelector("button").focus();
      return;
    }
    document.querySelector("meta[name=antiforgery]").content = person.token;
    document.querySelectorAll("input[name=__RequestVerificationToken]").forEach(i => { i.value = person.token; });
    dialog.close();
    const again = [...failed.values()];
    failed.clear();
    for (const { verb, path, elt, target, select } of again) if (elt.isConnected) htmx.ajax(verb, path, { source: elt, target, select });
  };

  document.addEventListener("htmx:responseError", e => {
    if (e.detail.xhr.status !== 401) return;
    const { verb, path, elt } = e.detail.requestConfig;
    failed.set(verb + path, { verb, path, elt, target: e.detail.target, select: e.detail.select });
    ask();
  });
})();
