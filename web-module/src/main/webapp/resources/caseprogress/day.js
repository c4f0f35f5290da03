/*
 * The button beside a field for a day: opens the browser's calendar and writes the chosen day into
 * the field as it is written on the page. It only fills the field; what it means is read on the
 * server.
 */
(function () {
  "use strict";
  const FIRST_YEAR_OF_THE_REPUBLIC = 1912;
  const chinese = () => document.documentElement.lang.startsWith("zh");

  function iso(typed) {
    const republic = /^(\d{2,3})\/(\d\d)\/(\d\d)$/.exec(typed.trim());
    if (!republic) {
      return /^\d{4}-\d\d-\d\d$/.test(typed.trim()) ? typed.trim() : "";
    }
    const year = Number(republic[1]) + FIRST_YEAR_OF_THE_REPUBLIC - 1;
    return `${year}-${republic[2]}-${republic[3]}`;
  }

  function shown(day) {
    const [year, month, ofMonth] = day.split("-");
    return chinese() && Number(year) >= FIRST_YEAR_OF_THE_REPUBLIC
      ? `${Number(year) - FIRST_YEAR_OF_THE_REPUBLIC + 1}/${month}/${ofMonth}`
      : day;
  }

  function calendarOf(button) {
    const place = button.parentElement;
    let calendar = place.querySelector("input[type=date]");
    if (!calendar) {
      calendar = document.createElement("input");
      calendar.type = "date";
      calendar.tabIndex = -1;
      calendar.setAttribute("aria-hidden", "true");
      calendar.addEventListener("change", () => {
        const field = place.querySelector("input:not([type=date])");
        field.value = calendar.value ? shown(calendar.value) : field.value;
        field.dispatchEvent(new Event("change", { bubbles: true }));
        field.focus();
      });
      place.append(calendar);
    }
    return calendar;
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest(".day-picker");
    if (button) {
      const calendar = calendarOf(button);
      calendar.min = button.dataset.first || "";
      calendar.max = button.dataset.last || "";
      calendar.value = iso(button.parentElement.querySelector("input:not([type=date])").value);
      calendar.showPicker();
    }
  });
})();
