/* A form of class "once" is sent by one click alone: its buttons rest until the answer is there. */
(function () {
  "use strict";
  const rest = (form, resting) => {
    form.querySelectorAll("button").forEach((button) => {
      button.disabled = resting;
      button.classList.toggle("ui-state-disabled", resting && button.matches(".ui-button"));
    });
  };

  // After the browser has gathered what it sends: a button that rests is not among it
  document.addEventListener("submit", (event) => {
    if (event.target.matches("form.once")) {
      setTimeout(() => rest(event.target, true));
    }
  });
  // Who comes back to the page because no answer came may send it again
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      document.querySelectorAll("form.once").forEach((form) => rest(form, false));
    }
  });
})();
