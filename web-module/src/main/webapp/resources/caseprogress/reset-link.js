/*
 * Takes login and code from behind the # of the address, which no server is sent, into the form, and
 * out of the address and the history.
 */
(function () {
  "use strict";
  const parts = location.hash.slice(1).split("/");
  if (parts.length !== 2) {
    return;
  }
  history.replaceState(null, "", location.pathname + location.search);
  document.getElementById("resetPassword:login").value = parts[0];
  document.getElementById("resetPassword:code").value = parts[1];
  document.getElementById("resetPassword:new").focus();
})();
