/*
 * A page that is being left asks for nothing more: what a command has to say waits for the next
 * request, and a preview that comes late would take it from the page it was meant for.
 */
(function () {
  "use strict";
  const answers = PrimeFaces.ajax.ResponseProcessor;
  const queue = PrimeFaces.ajax.Queue;
  const redirect = answers.doRedirect;
  const offer = queue.offer;
  // Who stopped the browser on its way stays on the page
  const STOPPED = 30000;

  function askNothingMore() {
    Object.values(queue.delays).forEach((delay) => clearTimeout(delay.timeout));
    // The first is the one that is being answered
    queue.requests.splice(1);
    queue.offer = () => {};
    setTimeout(askAgain, STOPPED);
  }

  function askAgain() {
    queue.offer = offer;
  }

  answers.doRedirect = function (...redirected) {
    askNothingMore();
    return redirect.apply(this, redirected);
  };

  // Who is asked whether to leave and stays goes on working; who leaves then has nothing to be told
  window.addEventListener("beforeunload", (event) => {
    setTimeout(() => {
      if (event.defaultPrevented) {
        askAgain();
      }
    });
  });
})();
