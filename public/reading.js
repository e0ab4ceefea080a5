// The little that a page for reading does with script: print, copy an address, close its menus. Loaded by every page,
// and on public ones it is all the script there is.
(() => {
  const copy = async (button) => {
    const status = button.parentElement.querySelector("[role=status]");
    try {
      await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).toString());
      status.textContent = "Enlace copiado";
    } catch {
      status.textContent = "El navegador no permitió copiar; use la barra de direcciones";
    }
  };

  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest("[data-print]")) print();
    const button = target.closest("[data-copy]");
    if (button) void copy(button);
    // A menu closes with a press outside, and when one of its links is followed: the header may outlive the page.
    for (const menu of document.querySelectorAll("details[data-menu][open]")) {
      if (!menu.contains(target) || target.closest("a")) menu.open = false;
    }
  });

  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    for (const menu of document.querySelectorAll("details[data-menu][open]")) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
})();
