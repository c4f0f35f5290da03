/*
 * The end of a session: warned of five minutes before, with one key to stay; and what was typed when
 * it came comes back after the sign-in. Words are kept in this tab alone, for whoever typed them,
 * and only from the end until they are back. Every answer of the server begins the time anew, in
 * whichever tab; the times are kept in the browser, so that the tabs agree.
 */
(function () {
  "use strict";
  const notice = document.getElementById("sessionEnd");
  const SEEN = "caseprogress.seen";
  const KEPT = "caseprogress.kept";
  const WARN_BEFORE = 5 * 60 * 1000;
  const LOOK_EVERY = 2000;
  const KEPT_AT_MOST = 12 * 60 * 60 * 1000;
  const lasts = Number(notice.dataset.seconds) * 1000;
  const here = () => location.pathname + location.search;
  const said = (part) => notice.querySelector(`[data-part=${part}]`);

  const seen = () => localStorage.setItem(SEEN, String(Date.now()));
  const left = () => lasts - (Date.now() - Number(localStorage.getItem(SEEN)));

  // ---- what was typed

  const KINDS = "textarea, select, input:not([type=hidden], [type=password], [type=file], [type=submit]),"
    + " input[data-from]";
  const fields = () => Array.from(document.querySelectorAll("form.guarded"))
    .flatMap((form) => Array.from(form.querySelectorAll(KINDS)))
    .filter((field) => field.name);
  const isTick = (field) => field.type === "checkbox" || field.type === "radio";
  const valueOf = (field) => (isTick(field) ? field.checked : field.value);
  const keyOf = (field) => (isTick(field) ? `${field.name}=${field.value}` : field.name);

  function keep() {
    const dialogs = Array.from(document.querySelectorAll(".ui-dialog[aria-hidden=false]")).map((d) => d.id);
    sessionStorage.setItem(KEPT, JSON.stringify({
      login: notice.dataset.login,
      page: here(),
      at: Date.now(),
      dialogs,
      values: fields().map((field) => [keyOf(field), valueOf(field)]),
    }));
    document.dispatchEvent(new Event("caseprogress:kept"));
  }

  const signIn = (address) =>
    `${address}?to=${encodeURIComponent(here())}&ended=true`;

  function put(field, value) {
    if (field.disabled || valueOf(field) === value) {
      return false;
    }
    const menu = field.matches("select") && PrimeFaces.getWidgetById(field.id.replace(/_input$/, ""));
    if (menu && menu.selectValue) {
      menu.selectValue(value);
    } else if (isTick(field)) {
      field.checked = value;
    } else {
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    $(field).trigger("change");
    return true;
  }

  const atRest = () => new Promise((done) => {
    const look = () => (PrimeFaces.ajax.Queue.isEmpty() ? done() : setTimeout(look, 50));
    setTimeout(look, 50);
  });

  // A choice may draw other fields anew: each is waited for, and what came with it is filled in after
  async function giveBack(kept) {
    for (let round = 0; round < 3; round++) {
      for (const [key, value] of kept.values) {
        const field = fields().find((one) => keyOf(one) === key);
        if (field && put(field, value)) {
          await atRest();
        }
      }
    }
    kept.dialogs.filter((id) => PrimeFaces.widgets[id]).forEach((id) => PF(id).show());
    document.getElementById("sessionBack").hidden = false;
    document.dispatchEvent(new Event("caseprogress:back"));
  }

  function comeBack() {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) || "null");
    if (!kept) {
      return;
    }
    const ours = kept.login === notice.dataset.login && Date.now() - kept.at < KEPT_AT_MOST;
    if (!ours) {
      sessionStorage.removeItem(KEPT);
    } else if (kept.page === here()) {
      sessionStorage.removeItem(KEPT);
      giveBack(kept);
    }
  }

  // ---- the end

  function goToSignIn() {
    keep();
    location.assign(signIn(notice.dataset.signIn));
  }

  function stay() {
    fetch(notice.dataset.stay, { method: "POST", redirect: "manual" }).then((answer) => {
      if (answer.ok) {
        seen();
        look();
      } else {
        end();
      }
    }, end);
  }

  function end() {
    notice.dataset.ended = "true";
    said("warning").hidden = true;
    said("ended").hidden = false;
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
      sessionStorage.removeItem(KEPT);
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
