/*
 * Puts the variable of a button into the field that was left last, where the caret stood; into the
 * body of the text if none was.
 */
(function () {
  "use strict";
  const fields = ["words:subject", "words:body"];
  let left = "words:body";

  document.addEventListener("focusout", (event) => {
    if (fields.includes(event.target.id)) {
      left = event.target.id;
    }
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-insert]");
    if (!button) {
      return;
    }
    const field = document.getElementById(left);
    field.focus();
    field.setRangeText(button.dataset.insert, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    if (!field.matches("textarea")) { // for those previewed.js does it
      field.dispatchEvent(new Event("keyup", { bubbles: true }));
    }
  });
})();
