/*
 * Drags a step of a case type by its grip to another place: where it is dropped there it goes. The
 * buttons beside each step do the same by keyboard. The form is drawn anew after each move, so
 * everything is listened to on the document.
 */
(function () {
  "use strict";
  let dragged = null;

  const stepOf = (event) => event.target.closest && event.target.closest(".design-step[data-place]");

  document.addEventListener("dragstart", (event) => {
    if (event.target.closest && event.target.closest(".grip")) {
      dragged = stepOf(event);
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.dataset.place);
    }
  });
  document.addEventListener("dragover", (event) => {
    if (dragged && stepOf(event)) {
      event.preventDefault();
    }
  });
  document.addEventListener("dragend", () => {
    dragged = null;
  });
  document.addEventListener("drop", (event) => {
    const target = stepOf(event);
    if (dragged && target) {
      event.preventDefault();
      document.getElementById("draft:dragged").value = dragged.dataset.place;
      document.getElementById("draft:droppedOn").value = target.dataset.place;
      document.getElementById("draft:drop").click();
      dragged = null;
    }
  });
})();
