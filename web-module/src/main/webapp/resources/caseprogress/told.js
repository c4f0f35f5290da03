/* Brings a refusal into sight: in a long dialog it stands above what was typed last. */
(function () {
  "use strict";
  const REFUSALS = ".told.warn, .ui-messages-error, .ui-messages-warn, .ui-message-error";

  $(document).on("pfAjaxComplete", (event, xhr, settings, answer) => {
    if (!answer || !answer.validationFailed) {
      return;
    }
    const refusals = Array.from(document.querySelectorAll(REFUSALS));
    const first = refusals.find((refusal) => refusal.offsetParent !== null);
    if (first) {
      first.scrollIntoView({ block: "center" });
    }
  });
})();
