(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("js");

  var theme = document.getElementById("theme");
  var kept = "gatehouse-theme";
  function dark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }
  function paintTheme() {
    theme.textContent = dark() ? "Light" : "Dark";
    theme.setAttribute("aria-label", "Switch to " + theme.textContent.toLowerCase() + " colours");
  }
  try {
    root.dataset.theme = localStorage.getItem(kept) || "";
  } catch (e) {
    root.dataset.theme = "";
  }
  theme.addEventListener("click", function () {
    root.dataset.theme = dark() ? "light" : "dark";
    try {
      localStorage.setItem(kept, root.dataset.theme);
    } catch (e) {
      // The choice then lasts as long as the page.
    }
    paintTheme();
  });
  paintTheme();

  function copied(button) {
    button.textContent = "Copied";
    setTimeout(function () { button.textContent = "Copy"; }, 1200);
  }
  function select(node) {
    var range = document.createRange();
    range.selectNodeContents(node);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-copy]");
    if (!button) {
      return;
    }
    var code = button.parentNode.querySelector("code");
    if (navigator.clipboard && isSecureContext) {
      navigator.clipboard.writeText(code.textContent).then(function () { copied(button); }, function () { select(code); });
    } else {
      select(code);
      if (document.execCommand("copy")) {
        copied(button);
      }
    }
  });
})();
