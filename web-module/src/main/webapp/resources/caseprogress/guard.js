/* Asks before a page with unsaved input is left; a form counts once somebody has typed in it. */
(function () {
  "use strict";
  let unsaved = false;
  let sending = false;

  const note = (event) => {
    if (event.isTrusted && event.target.closest("form.guarded")) {
      unsaved = true;
    }
  };
  document.addEventListener("input", note);
  document.addEventListener("change", note);

  // What is being sent is not lost; a command that was carried out answers with a redirect.
  $(document).on("pfAjaxSend", () => {
    sending = true;
  });
  $(document).on("pfAjaxComplete", (event, answer) => {
    sending = false;
    if (answer && answer.responseText && answer.responseText.includes("<redirect ")) {
      unsaved = false;
    }
  });

  // What was typed comes back after the sign-in
  document.addEventListener("caseprogress:kept", () => {
    unsaved = false;
  });
  document.addEventListener("caseprogress:back", () => {
    unsaved = true;
  });

  window.addEventListener("beforeunload", (event) => {
    // a form that was carried out on its own page guards no more
    if (unsaved && !sending && document.querySelector("form.guarded")) {
      event.preventDefault();
    }
  });
})();
