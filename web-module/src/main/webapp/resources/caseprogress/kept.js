/*
 * The words of an ended session, kept in this tab alone until the sign-in that follows: for an hour
 * at most, on the sign-in page too, and never past a sign-out in whichever tab.
 */
(function () {
  "use strict";
  const KEPT = "caseprogress.kept";
  const SIGNED_OUT = "caseprogress.signedOut";
  const AT_MOST = 60 * 60 * 1000;
  const LOOK_EVERY = 10000;
  const opened = Date.now();

  const drop = () => sessionStorage.removeItem(KEPT);
  const signedOutSince = (moment) => Number(localStorage.getItem(SIGNED_OUT)) >= moment;
  const isOver = (kept) =>
    !(Date.now() - kept.at >= 0 && Date.now() - kept.at < AT_MOST) || signedOutSince(kept.at);

  function read() {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) || "null");
    if (kept && isOver(kept)) {
      drop();
      return null;
    }
    return kept;
  }

  function write(kept) {
    drop();
    if (!signedOutSince(opened)) {
      sessionStorage.setItem(KEPT, JSON.stringify({ ...kept, at: Date.now() }));
    }
  }

  function signOut() {
    drop();
    localStorage.setItem(SIGNED_OUT, String(Date.now()));
  }

  window.addEventListener("storage", read);
  setInterval(read, LOOK_EVERY);
  window.CaseProgressKept = { read, write, drop, signOut, isAllowed: () => !signedOutSince(opened) };

  const promise = document.getElementById("keptWords");
  if (promise && read()) {
    promise.hidden = false;
  }
})();
