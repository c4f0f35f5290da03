/*
 * What was typed, kept in this tab alone: the words of an ended session until the sign-in that
 * follows, and the drafts of pages until they are sent. For an hour at most, on the sign-in page too,
 * and never past a sign-out in whichever tab.
 */
(function () {
  "use strict";
  const KEPT = "caseprogress.kept";
  const DRAFTS = "caseprogress.drafts";
  const SIGNED_OUT = "caseprogress.signedOut";
  const AT_MOST = 60 * 60 * 1000;
  const MOST_DRAFTS = 5;
  const LOOK_EVERY = 10000;
  const opened = Date.now();

  const stored = (place) => JSON.parse(sessionStorage.getItem(place) || "null");
  const drop = () => sessionStorage.removeItem(KEPT);
  const signedOutSince = (moment) => Number(localStorage.getItem(SIGNED_OUT)) >= moment;
  const isOver = (kept) =>
    !(Date.now() - kept.at >= 0 && Date.now() - kept.at < AT_MOST) || signedOutSince(kept.at);

  function read() {
    const kept = stored(KEPT);
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

  // ---- drafts, the latest first, one a page

  function drafts() {
    const all = stored(DRAFTS) || [];
    const rest = all.filter((draft) => !isOver(draft));
    if (rest.length < all.length) {
      setDrafts(rest);
    }
    return rest;
  }

  function setDrafts(all) {
    if (all.length === 0) {
      sessionStorage.removeItem(DRAFTS);
    } else {
      sessionStorage.setItem(DRAFTS, JSON.stringify(all.slice(0, MOST_DRAFTS)));
    }
  }

  const draftOf = (page) => drafts().find((draft) => draft.page === page) || null;
  const others = (page) => drafts().filter((draft) => draft.page !== page);
  const dropDraft = (page) => setDrafts(others(page));

  function writeDraft(draft) {
    if (!signedOutSince(opened)) {
      setDrafts([{ ...draft, at: Date.now() }, ...others(draft.page)]);
    }
  }

  function signOut() {
    drop();
    sessionStorage.removeItem(DRAFTS);
    localStorage.setItem(SIGNED_OUT, String(Date.now()));
  }

  function forgetWhatIsOver() {
    read();
    drafts();
  }

  window.addEventListener("storage", forgetWhatIsOver);
  setInterval(forgetWhatIsOver, LOOK_EVERY);
  window.CaseProgressKept = {
    read, write, drop, draftOf, writeDraft, dropDraft, signOut, isAllowed: () => !signedOutSince(opened),
  };

  const promise = document.getElementById("keptWords");
  if (promise && read()) {
    promise.hidden = false;
  }
})();
