// The little that a page for reading does with script: print, copy an address, close its menus. Loaded by every page,
// and on public ones it is all the script there is.
(() => {
  const copy = async (button) => {
    const status = button.parentElement.querySelector("[role=status]");
    try {
      await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).toString());
      status.textContent = button.dataset.copied;
    } catch {
      status.textContent = button.dataset.notCopied;
    }
  };

  const closeMenus = (isDone) => {
    for (const menu of document.querySelectorAll("details[data-menu][open]")) {
      if (isDone(menu)) menu.open = false;
    }
  };

  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest("[data-print]")) print();
    const button = target.closest("[data-copy]");
    if (button) void copy(button);
    // A menu closes with a press outside, and when one of its links is followed: the header may outlive the page.
    closeMenus((menu) => !menu.contains(target) || target.closest("a"));
  });

  // And when who goes by keyboard leaves it: open, it would cover where the focus is.
  document.addEventListener("focusin", ({ target }) => closeMenus((menu) => !menu.contains(target)));

  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    for (const menu of document.querySelectorAll("details[data-menu][open]")) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
})();
