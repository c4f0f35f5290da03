/*
 * Rows of the worklist that are ticked to be handled at once. They stay ticked when a page is
 * turned; what is chosen goes to the server when the button beside the count is pressed.
 */
(function () {
  "use strict";
  const chosen = new Set();
  const boxes = () => Array.from(document.querySelectorAll("input.choose"));

  function show() {
    boxes().forEach((box) => { box.checked = chosen.has(box.value); });
    const page = document.getElementById("choosePage");
    const ticked = boxes().filter((box) => box.checked).length;
    if (page) {
      page.checked = ticked > 0 && ticked === boxes().length;
      page.indeterminate = ticked > 0 && !page.checked;
      page.disabled = boxes().length === 0;
    }
    const count = document.getElementById("chosenCount");
    const text = count.dataset.text.replace("{0}", String(chosen.size));
    if (count.textContent !== text) {
      count.textContent = text;
    }
    document.getElementById("choosing:cases").value = Array.from(chosen).join(",");
    document.querySelectorAll(".choosing button").forEach((button) => {
      button.disabled = chosen.size === 0;
      button.classList.toggle("ui-state-disabled", button.disabled && button.matches(".ui-button"));
    });
  }

  function choose(box) {
    if (box.checked) {
      chosen.add(box.value);
    } else {
      chosen.delete(box.value);
    }
  }

  document.addEventListener("change", (event) => {
    if (event.target.id === "choosePage") {
      boxes().forEach((box) => {
        box.checked = event.target.checked;
        choose(box);
      });
      show();
    } else if (event.target.matches("input.choose")) {
      choose(event.target);
      show();
    }
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-choose-none]")) {
      chosen.clear();
      show();
    }
  });

  window.CaseProgress.showChosen = show;

  // the browser keeps ticks when it goes back, but not what was chosen on other pages
  window.addEventListener("pageshow", show);
  show();
})();
