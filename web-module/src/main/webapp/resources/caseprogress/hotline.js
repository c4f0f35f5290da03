/*
 * Keyboard of the hotline. Enter looks up (the browser's own), digits note what the call is about
 * unless something is typed, 0 goes to the note, Esc takes the topic back or leaves what is typed,
 * F-keys press what shows them. The number field has the focus whenever a call may begin; what is
 * typed while the screen is cleared for it is the beginning of its number.
 */
(function () {
  "use strict";
  const typing = (target) => target.closest("input, textarea, select");
  const field = (name) => document.getElementById("find:" + name);

  function focusOn(element) {
    if (element) {
      element.focus();
      if (element.select) {
        element.select();
      }
    }
    return Boolean(element);
  }

  function first(...ids) {
    return ids.some((id) => focusOn(document.getElementById(id)));
  }

  const AHEAD = "caseprogress.ahead";
  let ahead = null; // the call was ended: what was typed since

  function press(control) {
    if (control.matches("textarea")) {
      control.focus();
      return;
    }
    control.click();
    if (control.dataset.key === "F9") {
      ahead = "";
      setTimeout(stay, 10000);
    }
  }

  // The call was not ended after all: keys mean again what they say
  function stay() {
    ahead = null;
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
      return;
    }
    if (ahead !== null) {
      ahead += /^[0-9]$/.test(event.key) ? event.key : "";
      event.preventDefault();
      return;
    }
    if (event.key === "Escape" && event.target.matches("textarea")) {
      event.preventDefault();
      window.CaseProgressHotline.chosen(); // the topic stays
      return;
    }
    const digit = /^[0-5]$/.test(event.key) && !typing(event.target);
    if (digit || /^(F[2-9]|Escape)$/.test(event.key)) {
      const control = document.querySelector(`[data-key="${event.key}"]`);
      if (control) {
        event.preventDefault();
        press(control);
      }
    }
  });

  // A tab's own store, emptied at once: nothing of a number outlives the next screen
  window.addEventListener("pagehide", () => {
    if (ahead) {
      sessionStorage.setItem(AHEAD, ahead);
    }
  });

  function takeAhead() {
    const typed = sessionStorage.getItem(AHEAD);
    sessionStorage.removeItem(AHEAD);
    if (typed) {
      const number = field("caseNumber");
      number.value = typed.slice(0, Number(number.dataset.next));
      const rest = typed.slice(number.value.length);
      begin();
      if (rest && document.activeElement === field("queryPassword")) {
        field("queryPassword").value = rest;
      }
    }
  }

  // Enter in the number goes to what is still empty; without it, the form is sent as it is
  document.addEventListener("keydown", (event) => {
    const password = field("queryPassword");
    if (event.key === "Enter" && event.target === field("caseNumber") && password && !password.value) {
      event.preventDefault();
      password.focus();
    }
  });

  // the last digit of a number leads on, if it was typed at its end
  document.addEventListener("input", (event) => {
    const digits = Number(event.target.dataset.next);
    const typed = event.target.value;
    if (digits && typed.replace(/\D/g, "").length === digits && event.target.selectionStart === typed.length) {
      focusOn(field("queryPassword") || field("factName"));
    }
  });

  // a number that is whole leads on; one that is being typed is not disturbed
  function begin() {
    const number = field("caseNumber");
    const digits = number.value.replace(/\D/g, "").length;
    if (digits === Number(number.dataset.next)) {
      focusOn(field("queryPassword") || field("factName"));
    } else {
      number.focus();
    }
  }

  window.CaseProgressHotline = {
    begin,
    stay,
    // A note that is too long keeps the call
    ended(args) {
      if (args && args.validationFailed) {
        stay();
      }
    },
    // The operator's eyes and the digits' keys belong to the answer now; a miss is typed again.
    answered() {
      const wrong = document.querySelector(".find [aria-invalid=true]");
      return first("say") || focusOn(wrong) || focusOn(field("caseNumber"));
    },
    // The topics were drawn anew: the focus goes back to what is read aloud.
    chosen() {
      return first("say") || focusOn(document.querySelector(".found[open] .say")) || begin();
    },
    // What was opened by a key is typed in; what was closed leads back.
    opened() {
      return first("wish:number", "types:text", "callsPanel", "say") || begin();
    },
    found() {
      const say = document.querySelector(".found[open] .say");
      return focusOn(say) || first("foundAgencies", "types:text");
    },
  };

  focusOn(field("caseNumber"));
  takeAhead();
})();
