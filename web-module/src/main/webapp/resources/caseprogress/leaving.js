/*
 * A page that is being left asks for nothing more: what a command has to say waits for the next
 * request, and a preview that comes late would take it from the page it was meant for.
 */
(function () {
  "use strict";
  // Who stopped the browser on its way stays on the page
  const STOPPED = 30000;
  let leaving = false;

  // A command that was carried out answers with a redirect, and so does anything, previews too,
  // once the session has ended. PrimeFaces tells the document nothing of a request with
  // global="false": each request is asked itself.
  $.ajaxPrefilter((options, original, request) => {
    if (leaving) {
      request.abort();
      return;
    }
    request.done(() => {
      if ((request.responseText || "").includes("<redirect ")) {
        leaving = true;
        setTimeout(() => {
          leaving = false;
        }, STOPPED);
      }
    });
  });

  // Who is asked whether to leave and stays goes on working; who leaves then has nothing to be told
  window.addEventListener("beforeunload", (event) => {
    setTimeout(() => {
      if (event.defaultPrevented) {
        leaving = false;
      }
    });
  });
})();
