/*
 * Takes the code from behind the # of the address, which no server is sent, into the form, and out
 * of the address and the history. Without it the code is typed.
 */
(function () {
  "use strict";
  const code = location.hash.slice(1);
  const field = document.getElementById("code");
  if (!field || !/^[A-Z0-9-]{12,14}$/.test(code)) {
    return;
  }
  history.replaceState(null, "", location.pathname + location.search);
  field.value = code;
  document.querySelector("input[name=score]").focus();
})();
