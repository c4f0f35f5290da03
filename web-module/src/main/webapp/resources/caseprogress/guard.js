/* Asks before a page with unsaved input is left; a form counts once somebody has typed in it. */
(function () {
  "use strict";
  let unsaved = false;

  const note = (event) => {
    if (event.isTrusted && event.target.closest("form.guarded")) {
      unsaved = true;
    }
  };
  document.addEventListener("input", note);
  document.addEventListener("change", note);

  // a command that was carried out answers with a redirect: nothing is left to be lost
  $(document).on("pfAjaxComplete", (event, answer) => {
    if (answer && answer.responseText && answer.responseText.includes("<redirect ")) {
      unsaved = false;
    }
  });

  window.addEventListener("beforeunload", (event) => {
    if (unsaved) {
      event.preventDefault();
    }
  });
})();
