(function () {
  "use strict";
  var root = document.documentElement;
  var find = document.getElementById.bind(document);
  root.classList.add("js");

  var theme = find("theme");
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

  function time(tenths) {
    return tenths < 10000 ? (tenths / 10).toFixed(1) + " ms" : (tenths / 10000).toFixed(2) + " s";
  }
  var wall = JSON.parse(find("wall").textContent);
  document.querySelectorAll("[data-wall]").forEach(function (cell) {
    cell.textContent = time(wall[cell.dataset.wall]);
  });
  find("total").textContent = time(wall.reduce(function (sum, tenths) { return sum + tenths; }, 0));

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

  function openTarget() {
    var target = location.hash && find(location.hash.slice(1));
    if (target && target.tagName === "DETAILS") {
      target.open = true;
    }
  }
  addEventListener("hashchange", openTarget);
  openTarget();

  var query = find("q");
  if (!query) {
    return;
  }
  var features = [].slice.call(document.querySelectorAll(".ft"));
  var rows = [].slice.call(document.querySelectorAll(".s")).map(function (element) {
    var feature = element.parentNode.querySelector("header");
    var words = [element.textContent, element.className, feature.querySelector("h3").textContent,
      feature.querySelector("code").textContent];
    return { element: element, words: words.join(" ").toLowerCase() };
  });
  function filter() {
    var terms = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    rows.forEach(function (row) {
      var fits = terms.every(function (term) { return row.words.indexOf(term) >= 0; });
      row.element.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    features.forEach(function (feature) { feature.hidden = !feature.querySelector(".s:not([hidden])"); });
    find("none").hidden = shown > 0;
    find("count").textContent = shown === rows.length ? "" : shown + " of " + rows.length + " shown";
  }
  query.addEventListener("input", filter);
  var all = find("open");
  all.addEventListener("click", function () {
    var open = all.getAttribute("aria-pressed") !== "true";
    all.setAttribute("aria-pressed", String(open));
    all.textContent = open ? "Close all steps" : "Open all steps";
    document.querySelectorAll("details.s").forEach(function (details) { details.open = open; });
  });
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "/" && event.target.tagName !== "INPUT") {
      event.preventDefault();
      query.focus();
    } else if (event.key === "Escape") {
      query.value = "";
      filter();
    }
  });
})();
