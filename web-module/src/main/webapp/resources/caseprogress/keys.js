/*
 * Keyboard of the officer's screens: single letters press the control marked data-key, arrows walk
 * through the rows of a list, "/" goes to the search box. Letters rest while something is typed or
 * a dialog is open, and can be switched off (WCAG 2.1.4); the choice is kept in the browser.
 */
(function () {
  "use strict";
  const SWITCH = "caseprogress.keys";
  const on = () => localStorage.getItem(SWITCH) !== "off";
  const INPUTS = "input, textarea, select, [contenteditable], .ui-selectonemenu";
  const typing = (target) => target.closest(INPUTS) && !target.matches("input.choose");
  const dialogOpen = () => document.querySelector(".ui-dialog[aria-hidden=false]");
  const rows = () => Array.from(document.querySelectorAll(".rows tbody tr:has(a.open)"));
  const marked = () => rows().find((row) => row.classList.contains("marked"));

  function mark(row) {
    rows().forEach((other) => other.classList.toggle("marked", other === row));
    row.querySelector("a.open").focus();
  }

  function walk(step) {
    const all = rows();
    if (all.length > 0) {
      const at = all.indexOf(marked());
      mark(all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))]);
    }
  }

  function press(key) {
    const row = marked();
    const wanted = `[data-key="${key}"]`;
    const control = (row && row.querySelector(wanted)) || document.querySelector(wanted);
    if (control) {
      control.focus();
      control.click();
    }
    return control;
  }

  // What the button knows (data-name) goes where the dialog asks for it (data-from="name")
  function openDialog(button) {
    const dialog = PF(button.dataset.dialog);
    dialog.getJQ()[0].querySelectorAll("[data-from]").forEach((place) => {
      place[place.matches("input") ? "value" : "textContent"] = button.dataset[place.dataset.from];
    });
    dialog.show();
  }

  function showSwitch() {
    document.querySelectorAll("[data-keys-switch]").forEach((button) => {
      button.setAttribute("aria-pressed", String(on()));
      button.textContent = on() ? button.dataset.off : button.dataset.on;
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target) || dialogOpen() || !on()) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (rows().length > 0) {
        walk(event.key === "ArrowDown" ? 1 : -1);
        event.preventDefault();
        event.stopPropagation(); // PrimeFaces would walk through the cells by the same key
      }
    } else if (event.key === " " && event.target.matches("a.open") && marked()) {
      const box = marked().querySelector("input.choose");
      if (box) {
        box.click();
        event.preventDefault();
      }
    } else if (event.key === "Enter" && event.target.matches("a.open")) {
      location.assign(event.target.href);
      event.preventDefault();
    } else if (/^[a-z/]$/i.test(event.key) && press(event.key.toLowerCase())) {
      event.preventDefault();
    }
  }, true); // before PrimeFaces, whose table keeps Enter to itself

  document.addEventListener("focusin", (event) => {
    const row = event.target.closest(".rows tbody tr");
    if (row && row !== marked()) {
      rows().forEach((other) => other.classList.toggle("marked", other === row));
    }
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-dialog], [data-close], [data-keys-switch], [data-goto], [data-print]");
    if (!button) {
      return;
    }
    if (button.dataset.dialog) {
      openDialog(button);
    } else if (button.dataset.close) {
      PF(button.dataset.close).hide();
    } else if (button.dataset.goto) {
      const form = document.getElementById(button.dataset.goto);
      const input = form && form.querySelector("textarea, input:not([type=hidden])");
      if (input) {
        input.focus();
      }
    } else if ("print" in button.dataset) {
      window.print();
    } else {
      localStorage.setItem(SWITCH, on() ? "off" : "on");
      showSwitch();
    }
    event.preventDefault();
  });

  // a page of the list that was turned by Ajax stands in the address, so that the way back finds it
  window.CaseProgress = {
    keepAddress: (query) => {
      if (query) {
        history.replaceState(null, "", location.pathname + query);
        document.getElementById("printList").search = query; // the print is of the same list
      }
    },
  };

  showSwitch();
})();
