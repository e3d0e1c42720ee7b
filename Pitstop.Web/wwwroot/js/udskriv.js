"use strict";
// A button that prints the page.
for (const knap of document.querySelectorAll("[data-udskriv]")) knap.addEventListener("click", () => window.print());
