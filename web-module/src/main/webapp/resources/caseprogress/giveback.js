/*
 * What somebody typed on a page: told from what the page began with, and given back to a page of the
 * same address. A field that meanwhile begins with another value keeps that.
 */
(function () {
  "use strict";
  const here = () => location.pathname + location.search;

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

  /** The fields that somebody changed, each with its value and the one that it began with. */
  function changed(ofForms = "form") {
    const open = openDialogs().map((dialog) => dialog.id);
    return fields()
      .filter((field) => field.closest(ofForms))
      .filter((field) => !isShut(field, open))
      .map((field) => [keyOf(field), valueOf(field), began.get(keyOf(field))])
      .filter(([, value, first]) => first !== undefined && value !== first);
  }

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

  // Rows that somebody asked for are not on a page that is opened anew; its button asks for more of them
  const MOST_ASKED = 10;
  const isThere = (key) => fields().some((field) => keyOf(field) === key);
  const askerOf = (key) => (isThere(key) ? undefined
    : Array.from(document.querySelectorAll("form.guarded [data-more]"))
      .find((button) => key.startsWith(`${button.form.id}:${button.dataset.more}`)));

  async function askForRows(kept) {
    for (let asked = 0; asked < MOST_ASKED; asked++) {
      const asker = kept.values.map(([key]) => askerOf(key)).find((button) => button);
      if (!asker) {
        return;
      }
      asker.click();
      await atRest();
    }
  }

  /** What somebody typed on this page; null where nothing is changed. */
  function words(ofForms) {
    noteBegun();
    const values = changed(ofForms);
    const dialogs = openDialogs().map((dialog) => [dialog.id, aboutOf(dialog)]);
    return values.length === 0 ? null : { page: here(), dialogs, values };
  }

  /** Whether something of it is missing on the page, in a field that nobody changed meanwhile. */
  function isMissing(kept) {
    noteBegun();
    return kept.values.some(([key, value, first]) => {
      const field = fields().find((one) => keyOf(one) === key);
      return field ? valueOf(field) !== value && began.get(key) === first : askerOf(key);
    });
  }

  // A choice may draw other fields anew: each is waited for, and what came with it is filled in after
  async function giveBack(kept) {
    const back = new Set();
    const isGuarded = (field) => field.closest("form").matches(".guarded");
    let guarded = false;
    const open = kept.dialogs.filter(reopen).map(([id]) => id);
    await askForRows(kept);
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

  noteBegun();
  if (window.PrimeFaces) {
    // once the answer is drawn
    $.ajaxPrefilter((options, original, request) => request.done(() => setTimeout(noteBegun)));
  }
  window.CaseProgressTyped = { words, changed, isMissing, giveBack, here };
})();
