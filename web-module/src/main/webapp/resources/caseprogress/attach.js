/* A file that is too large is told as soon as it is chosen: no server takes it to say so. */
(function () {
  "use strict";
  document.addEventListener("change", (event) => {
    const input = event.target;
    if (input.matches("input[type=file][data-most]")) {
      const most = Number(input.dataset.most) * 1024 * 1024;
      const tooLarge = Array.from(input.files).some((file) => file.size > most);
      input.setCustomValidity(tooLarge ? input.dataset.tooLarge : "");
      input.reportValidity();
    }
  });
})();
