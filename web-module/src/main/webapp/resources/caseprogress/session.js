/*
 * The end of a session: warned of five minutes before, with one key to stay; and what was typed when
 * it came comes back on the page right after the sign-in (giveback.js). Only what somebody changed is
 * kept (kept.js), for whoever typed it.
 * Every answer of the server begins the time anew, in whichever tab; the times are kept in the
 * browser, so that the tabs agree.
 */
(function () {
  "use strict";
  const notice = document.getElementById("sessionEnd");
  const SEEN = "caseprogress.seen";
  const WARN_BEFORE = 5 * 60 * 1000;
  const LOOK_EVERY = 2000;
  const words = window.CaseProgressKept;
  const onPage = window.CaseProgressTyped;
  const lasts = Number(notice.dataset.seconds) * 1000;
  const said = (part) => notice.querySelector(`[data-part=${part}]`);

  const seen = () => localStorage.setItem(SEEN, String(Date.now()));
  const left = () => lasts - (Date.now() - Number(localStorage.getItem(SEEN)));

  // ---- what was typed

  function keep() {
    const typed = onPage.words();
    if (typed === null) {
      words.drop();
    } else {
      words.write({ login: notice.dataset.login, ...typed });
    }
    document.dispatchEvent(new Event("caseprogress:kept"));
  }

  const signIn = (address) =>
    `${address}?to=${encodeURIComponent(onPage.here())}&ended=true`;

  // The page right after the sign-in, and no other
  function comeBack() {
    const kept = words.read();
    words.drop();
    if (kept && kept.login === notice.dataset.login && kept.page === onPage.here()) {
      onPage.giveBack(kept);
    }
  }

  // ---- the end

  function goToSignIn() {
    keep();
    location.assign(signIn(notice.dataset.signIn));
  }

  // Only the way to the sign-in, or a refusal of who asks, is the end; a network or a proxy that
  // fails says nothing about the session, and it can be tried again
  const isEnd = (answer) => answer.type === "opaqueredirect" || [401, 403].includes(answer.status);

  function stay() {
    const unreached = () => {
      said("unreached").hidden = false;
    };
    fetch(notice.dataset.stay, { method: "POST", redirect: "manual" }).then((answer) => {
      if (answer.ok) {
        said("unreached").hidden = true;
        seen();
        look();
      } else if (isEnd(answer)) {
        end();
      } else {
        unreached();
      }
    }, unreached);
  }

  function end() {
    notice.dataset.ended = "true";
    said("warning").hidden = true;
    said("ended").hidden = false;
    said("keeps").hidden = !words.isAllowed() || onPage.changed().length === 0;
    show();
  }

  function show() {
    if (!notice.open) {
      notice.showModal();
    }
  }

  function look() {
    const rest = left();
    if (notice.dataset.ended) {
      return;
    }
    if (rest <= 0) {
      end();
    } else if (rest <= WARN_BEFORE) {
      const minutes = Math.ceil(rest / 60000);
      if (said("minutes").textContent !== String(minutes)) {
        said("minutes").textContent = String(minutes);
      }
      show();
    } else if (notice.open) {
      notice.close();
    }
  }

  said("stay").addEventListener("click", stay);
  said("signIn").addEventListener("click", goToSignIn);
  notice.addEventListener("cancel", (event) => {
    event.preventDefault();
    if (!notice.dataset.ended) {
      stay();
    }
  });
  document.addEventListener("submit", (event) => {
    if (event.target.matches("form[action$='/sign-out']")) {
      words.signOut();
    }
  });

  if (window.PrimeFaces) {
    $.ajaxPrefilter((options, original, request) => request.done(() => {
      if (!(request.responseText || "").includes("<redirect ")) {
        seen();
      }
    }));
    // Whatever is sent once the session has ended is answered by the way to the sign-in
    const answers = PrimeFaces.ajax.ResponseProcessor;
    const redirect = answers.doRedirect;
    answers.doRedirect = function (node) {
      if (node.getAttribute("url") === notice.dataset.signIn) {
        keep();
        node.setAttribute("url", signIn(notice.dataset.signIn));
      }
      return redirect.apply(this, arguments);
    };
    $(comeBack);
  }

  seen();
  setInterval(look, LOOK_EVERY);
})();
