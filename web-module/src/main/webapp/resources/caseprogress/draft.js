/*
 * A form that asks before it is left keeps what is typed in it in this tab (kept.js), so that a reload,
 * a browser that falls or a wrong link takes nothing: whoever comes back to the page is offered it,
 * and takes it or drops it. What was sent, or carried out, is no draft any more.
 */
(function () {
  "use strict";
  const FORMS = "form.guarded";
  const REST = 1000;
  const offer = document.getElementById("notSent");
  const login = document.getElementById("sessionEnd").dataset.login;
  const kept = window.CaseProgressKept;
  const onPage = window.CaseProgressTyped;
  const page = onPage.here();
  let offered = null;
  let sent = false;
  let resting;

  // What is offered is not taken away by what is typed beside it before somebody chose
  function keep() {
    clearTimeout(resting);
    if (offered || sent) {
      return;
    }
    const typed = onPage.words(FORMS);
    if (typed === null) {
      kept.dropDraft(page);
    } else {
      kept.writeDraft({ login, ...typed });
    }
  }

  function keepSoon(event) {
    if (event.target.closest(FORMS)) {
      clearTimeout(resting);
      resting = setTimeout(keep, REST);
    }
  }

  function close() {
    offered = null;
    offer.hidden = true;
  }

  function take() {
    const draft = offered;
    close();
    onPage.giveBack(draft).then(keep);
  }

  function drop() {
    close();
    kept.dropDraft(page);
    keep();
  }

  function offerWhatIsKept() {
    const draft = kept.draftOf(page);
    if (draft && (draft.login !== login || !onPage.isMissing(draft))) {
      kept.dropDraft(page);
    } else if (draft) {
      offered = draft;
      offer.querySelector("[data-part=minutes]").textContent =
        String(Math.max(1, Math.round((Date.now() - draft.at) / 60000)));
      offer.hidden = false;
    }
  }

  document.addEventListener("input", keepSoon);
  document.addEventListener("change", keepSoon);
  window.addEventListener("pagehide", keep);
  // Its words come back after the sign-in, and are then a draft again
  document.addEventListener("caseprogress:kept", () => {
    sent = true;
    kept.dropDraft(page);
  });
  $.ajaxPrefilter((options, original, request) => request.done(() => {
    if ((request.responseText || "").includes("<redirect ")) {
      sent = true;
      kept.dropDraft(page);
    } else {
      setTimeout(keep);
    }
  }));
  offer.querySelector("[data-part=take]").addEventListener("click", take);
  offer.querySelector("[data-part=drop]").addEventListener("click", drop);
  $(offerWhatIsKept);
})();
