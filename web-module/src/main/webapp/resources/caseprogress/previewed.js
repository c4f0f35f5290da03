/*
 * Words whose notice is previewed count by their value, not by the keys that made it: what is pasted
 * by mouse, dropped, dictated or chosen in an input method comes without a key. PrimeFaces knows no
 * behaviour for "input": it is told of a key, and waits as it does for keys.
 */
(function () {
  "use strict";
  document.addEventListener("input", (event) => {
    if (event.target.matches("textarea")) {
      event.target.dispatchEvent(new Event("keyup", { bubbles: true }));
    }
  });
})();
