/*
 * Keyboard of the hotline: Enter looks up (the browser's own), 1 to 4 note what the call is about,
 * F9 ends the call. Digits rest while something is typed.
 */
(function () {
  "use strict";
  const typing = (target) => target.closest("input, textarea, select");

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const digit = /^[1-4]$/.test(event.key) && !typing(event.target);
    if (digit || event.key === "F9") {
      const control = document.querySelector(`[data-key="${event.key}"]`);
      if (control) {
        event.preventDefault();
        control.click();
      }
    }
  });

  window.CaseProgressHotline = {
    // The operator's eyes and the digits' keys belong to the answer now; a miss is typed again.
    answered() {
      const say = document.getElementById("say");
      const again = document.getElementById("find:caseNumber");
      if (say) {
        say.focus();
      } else if (document.getElementById("missed")) {
        again.select();
      }
    },
    chosen() {
      const on = document.querySelector(".topic.on");
      if (on) {
        on.focus();
      }
    },
  };
})();
