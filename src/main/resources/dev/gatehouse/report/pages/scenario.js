(function () {
  "use strict";
  var find = document.getElementById.bind(document);
  var here = document.body.dataset.page;
  var failures = window.gatehouseFailures || [];
  var UP = "../../";

  function neighbour(by) {
    var at = failures.indexOf(here);
    if (at >= 0) {
      return failures[at + by];
    }
    return by > 0 ? failures[0] : undefined;
  }
  function goTo(page) {
    if (page) {
      location.href = UP + page;
    }
  }
  [["previous", -1], ["next", 1]].forEach(function (way) {
    var button = find(way[0]);
    button.disabled = !neighbour(way[1]);
    button.addEventListener("click", function () { goTo(neighbour(way[1])); });
  });

  var drawing = document.querySelector(".seq");
  var buttons = [].slice.call(document.querySelectorAll("[data-follow]"));
  function follow(button) {
    var on = button && button.getAttribute("aria-pressed") !== "true";
    buttons.forEach(function (each) { each.setAttribute("aria-pressed", String(on && each === button)); });
    if (drawing) {
      drawing.classList.toggle("followed", Boolean(on));
      drawing.querySelectorAll(".ev").forEach(function (row) {
        row.classList.toggle("hot", Boolean(on) && row.dataset.r === button.dataset.follow);
      });
    }
  }
  buttons.forEach(function (button) {
    button.addEventListener("click", function () { follow(button); });
  });

  var query = find("jq");
  var rows = query ? [].slice.call(find("journal-rows").rows) : [];
  function filter() {
    var terms = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    rows.forEach(function (row) {
      var text = row.textContent.toLowerCase();
      row.hidden = !terms.every(function (term) { return text.indexOf(term) >= 0; });
      shown += row.hidden ? 0 : 1;
    });
    find("jcount").textContent = terms.length ? shown + " of " + rows.length + " records" : "";
  }
  if (query) {
    query.addEventListener("input", filter);
  }
  function reveal() {
    var target = location.hash && find(location.hash.slice(1));
    if (target && target.hidden) {
      query.value = "";
      filter();
      target.scrollIntoView();
    }
  }
  addEventListener("hashchange", reveal);

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "Escape") {
      follow(null);
      if (query) {
        query.value = "";
        filter();
        query.blur();
      }
    } else if (event.target.tagName === "INPUT") {
      return;
    } else if (event.key === "u") {
      goTo("index.html");
    } else if (event.key === "n") {
      goTo(neighbour(1));
    } else if (event.key === "p") {
      goTo(neighbour(-1));
    } else if (event.key === "/" && query) {
      event.preventDefault();
      query.focus();
    } else if (/^[1-9]$/.test(event.key) && buttons[event.key - 1]) {
      follow(buttons[event.key - 1]);
    }
  });
})();
