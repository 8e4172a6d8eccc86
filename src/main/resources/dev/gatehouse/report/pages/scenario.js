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

  var buttons = [].slice.call(document.querySelectorAll("[data-follow]"));
  function follow(button, still) {
    var on = button && (still || button.getAttribute("aria-pressed") !== "true");
    buttons.forEach(function (each) { each.setAttribute("aria-pressed", String(on && each === button)); });
    document.querySelectorAll(".seq").forEach(function (drawing) {
      drawing.classList.toggle("followed", Boolean(on));
      drawing.querySelectorAll(".ev").forEach(function (row) {
        row.classList.toggle("hot", Boolean(on) && row.dataset.r === button.dataset.follow);
      });
    });
  }
  buttons.forEach(function (button) {
    button.addEventListener("click", function () { follow(button); });
  });

  var query = find("jq");
  function filter() {
    var terms = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    var shown = 0;
    var all = [].slice.call(find("journal-rows").rows);
    var rows = all.filter(function (row) { return !row.dataset.slot; });
    var missing = all.reduce(function (sum, row) { return sum + (row.dataset.slot ? row.dataset.to - row.dataset.from + 1 : 0); }, 0);
    rows.forEach(function (row) {
      var text = row.textContent.toLowerCase();
      row.hidden = !terms.every(function (term) { return text.indexOf(term) >= 0; });
      shown += row.hidden ? 0 : 1;
    });
    find("jcount").textContent = terms.length
      ? shown + " of " + rows.length + " records" + (missing ? "; " + missing + " more are not loaded" : "") : "";
  }
  if (query) {
    query.addEventListener("input", filter);
  }

  var awaited = "";
  function load(button) {
    var script = document.createElement("script");
    button.disabled = true;
    script.onerror = function () { button.textContent = button.dataset.part + " does not lie beside this page"; };
    script.src = button.dataset.part;
    document.head.appendChild(script);
  }
  window.gatehousePart = function (name, markup) {
    var holder = document.createElement("template");
    holder.innerHTML = markup;
    document.querySelector('[data-slot="' + name + '"]').replaceWith(holder.content);
    follow(document.querySelector('[data-follow][aria-pressed="true"]'), true);
    if (query) {
      filter();
    }
    if (awaited && awaited === location.hash) {
      location.replace(awaited); // What was not there when the address changed is its target only now.
      reveal();
    }
  };
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-part]");
    if (button) {
      load(button);
    }
  });
  function slotOf(record) {
    return [].slice.call(document.querySelectorAll("tr[data-slot]")).find(function (slot) {
      return record >= Number(slot.dataset.from) && record <= Number(slot.dataset.to);
    });
  }
  function reveal() {
    var target = location.hash && find(location.hash.slice(1));
    var record = /^#e(\d+)$/.exec(location.hash);
    var slot = !target && record && slotOf(Number(record[1]));
    awaited = slot ? location.hash : "";
    if (slot) {
      load(slot.querySelector("[data-part]"));
    } else if (target && (target.hidden || record)) {
      if (target.hidden) {
        query.value = "";
        filter();
      }
      target.scrollIntoView({ behavior: "instant" });
    }
  }
  addEventListener("hashchange", reveal);
  reveal();

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
