/*
 * What is typed while a page opens or an answer is on its way stays. A field that is drawn anew with what the server
 * made of its words would take what was typed since they were sent: such a field is left alone, or
 * gets its words back when a part of the page around it is drawn anew.
 */
(function () {
  "use strict";
  const FIELDS = "textarea, input:not([type]), input[type=text], input[type=email], input[type=tel]";
  const sent = new Map();

  // Asked of each request itself: PrimeFaces tells the document nothing of one with global="false".
  $.ajaxPrefilter((options) => {
    const posted = new URLSearchParams(typeof options.data === "string" ? options.data : "");
    for (const field of document.querySelectorAll(FIELDS)) {
      // A request that waited for another one brings the words of the moment it was asked for.
      sent.set(field.id, posted.has(field.name) ? posted.get(field.name) : field.value);
    }
  });

  const lines = (words) => words.replace(/\r\n?/g, "\n");
  const isTypedSince = (field) =>
    field.id !== "" && sent.has(field.id) && lines(sent.get(field.id)) !== lines(field.value);

  function giveBack(typed) {
    const field = document.getElementById(typed.id);
    if (!field || !field.matches(FIELDS) || field.disabled || field.readOnly) {
      return;
    }
    field.value = typed.value;
    if (typed.focused) {
      field.focus();
      field.setSelectionRange(typed.start, typed.end);
      // The browser no longer knows that its words have changed.
      field.addEventListener(
        "blur",
        () => field.dispatchEvent(new Event("change", { bubbles: true })),
        { once: true },
      );
    }
  }

  const drawAnew = PrimeFaces.ajax.Utils.updateElement;
  PrimeFaces.ajax.Utils.updateElement = function (id, content, request) {
    const place = document.getElementById(id);
    if (place && place.matches(FIELDS) && isTypedSince(place)) {
      return;
    }
    const typed = (place ? Array.from(place.querySelectorAll(FIELDS)) : [])
      .filter(isTypedSince)
      .map((field) => ({
        id: field.id,
        value: field.value,
        focused: field === document.activeElement,
        start: field.selectionStart,
        end: field.selectionEnd,
      }));
    drawAnew.call(this, id, content, request);
    typed.forEach(giveBack);
  };

  // The field that gets the focus a moment after its form has opened does not take it from one of the
  // form that somebody has gone to meanwhile.
  const focusElement = PrimeFaces.focusElement;
  PrimeFaces.focusElement = function (element) {
    const here = document.activeElement;
    const form = here.matches(FIELDS) && here.closest("form");
    if (!form || !form.contains(element[0])) {
      focusElement.call(this, element);
    }
  };
})();
