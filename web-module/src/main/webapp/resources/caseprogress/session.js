/*
 * The end of a session: warned of five minutes before, with one key to stay; and what was typed when
 * it came comes back on the page right after the sign-in. Only what somebody changed is kept
 * (kept.js), for whoever typed it, and a field that meanwhile begins with another value keeps that.
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
  const lasts = Number(notice.dataset.seconds) * 1000;
  const here = () => location.pathname + location.search;
  const said = (part) => notice.querySelector(`[data-part=${part}]`);

  const seen = () => localStorage.setItem(SEEN, String(Date.now()));
  const left = () => lasts - (Date.now() - Number(localStorage.getItem(SEEN)));

  // ---- what was typed

  // Of a form that does not ask before it is left, typed words alone: its choices may be commands
  const TYPED = "textarea, input:not([type]), input[type=text], input[type=email], input[type=tel]";
  const KINDS = `${TYPED}, select, input[type=checkbox], input[type=radio]`;
  const isTick = (field) => field.type === "checkbox" || field.type === "radio";
  const labelOf = (field) => (field.labels && field.labels[0] ? field.labels[0].textContent.trim() : "");
  const fields = () => Array.from(document.querySelectorAll("main form, .ui-dialog form"))
    .flatMap((form) => Array.from(form.querySelectorAll(form.matches(".guarded") ? KINDS : TYPED)))
    .filter((field) => field.name && !(isTick(field) && labelOf(field) === ""));
  const valueOf = (field) => (isTick(field) ? field.checked : field.value);
  // The same place of a list may be another paper by then
  const keyOf = (field) => (isTick(field) ? `${field.name}=${field.value} ${labelOf(field)}` : field.name);

  function drawnWith(field) {
    if (field.matches("select")) {
      const chosen = Array.from(field.options).find((option) => option.defaultSelected) || field.options[0];
      return chosen ? chosen.value : "";
    }
    return isTick(field) ? field.defaultChecked : field.defaultValue;
  }

  // With what each field began, for a part that is drawn anew brings what was typed as its own
  const began = new Map();
  const noteBegun = () => fields()
    .filter((field) => !began.has(keyOf(field)))
    .forEach((field) => began.set(keyOf(field), drawnWith(field)));

  // What a dialog is about stands in its hidden fields, filled in by the button that opens it
  const aboutOf = (dialog) => Object.fromEntries(Array.from(dialog.querySelectorAll("input[data-from]"))
    .map((place) => [place.dataset.from, place.value]));
  const openDialogs = () => Array.from(document.querySelectorAll(".ui-dialog[aria-hidden=false]"));
  const isShut = (field, open) => {
    const dialog = field.closest(".ui-dialog");
    return dialog && dialog.querySelector("input[data-from]") && !open.includes(dialog.id);
  };

  function changed() {
    const open = openDialogs().map((dialog) => dialog.id);
    return fields()
      .filter((field) => !isShut(field, open))
      .map((field) => [keyOf(field), valueOf(field), began.get(keyOf(field))])
      .filter(([, value, first]) => first !== undefined && value !== first);
  }

  function keep() {
    noteBegun();
    const values = changed();
    if (values.length === 0) {
      words.drop();
    } else {
      const dialogs = openDialogs().map((dialog) => [dialog.id, aboutOf(dialog)]);
      words.write({ login: notice.dataset.login, page: here(), dialogs, values });
    }
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

  // By its button, which knows what the dialog is about; without such a button it stays shut
  function reopen([id, about]) {
    const button = Array.from(document.querySelectorAll("[data-dialog]")).find((one) =>
      one.dataset.dialog === id && Object.keys(about).every((part) => one.dataset[part] === about[part]));
    if (button) {
      button.click();
    }
    return Boolean(button);
  }

  // A choice may draw other fields anew: each is waited for, and what came with it is filled in after
  async function giveBack(kept) {
    const back = new Set();
    const isGuarded = (field) => field.closest("form").matches(".guarded");
    let guarded = false;
    const open = kept.dialogs.filter(reopen).map(([id]) => id);
    for (let round = 0; round < 3; round++) {
      for (const [key, value, first] of kept.values) {
        noteBegun();
        const field = fields().find((one) => keyOf(one) === key);
        if (field && !isShut(field, open) && [first, value].includes(began.get(key))) {
          const isPut = put(field, value);
          if (isPut) {
            await atRest();
          }
          if (isPut || valueOf(field) === value) {
            back.add(key);
            guarded = guarded || isGuarded(field);
          }
        }
      }
    }
    document.getElementById("sessionBack").hidden = back.size === 0;
    document.getElementById("sessionLeft").hidden = back.size === kept.values.length;
    if (guarded) {
      document.dispatchEvent(new Event("caseprogress:back"));
    }
  }

  // The page right after the sign-in, and no other
  function comeBack() {
    const kept = words.read();
    words.drop();
    if (kept && kept.login === notice.dataset.login && kept.page === here()) {
      giveBack(kept);
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
    said("keeps").hidden = !words.isAllowed() || changed().length === 0;
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
      setTimeout(noteBegun); // once the answer is drawn
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

  noteBegun();
  seen();
  setInterval(look, LOOK_EVERY);
})();
