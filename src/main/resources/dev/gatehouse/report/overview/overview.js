(function () {
  "use strict";
  var find = document.getElementById.bind(document);
  var OUTCOMES = ["passed", "failed", "quarantined", "skipped", "wrong"];
  var ORDER = [1, 4, 2, 3, 0];
  var HEIGHT = 34;
  var WINDOW = 500;
  var data = JSON.parse(find("data").textContent);
  var wall = JSON.parse(find("wall").textContent);

  function time(tenths) {
    return tenths < 10000 ? (tenths / 10).toFixed(1) + " ms" : (tenths / 10000).toFixed(2) + " s";
  }
  find("started").textContent = wall.started.replace("T", " ").replace("Z", " UTC");
  find("took").textContent = "took " + time(wall.took);
  find("total").textContent = time(wall.scenarios.reduce(function (sum, tenths) { return sum + tenths; }, 0));

  var query = find("q");
  if (!query) {
    return;
  }
  function words(set) {
    return data.sets[set].map(function (word) { return data.words[word]; });
  }
  var scenarios = data.rows.map(function (row, index) {
    return {
      file: row[0], line: row[1], name: row[2], outcome: OUTCOMES.indexOf(data.words[row[3]]), steps: row[4], time: data.words[row[5]],
      bad: row[6], runs: row[7], tags: row[8], sets: row.slice(8, 13), page: row[13] ? "/steps.html#s" + row[1] : "/" + row[1] + ".html", wall: wall.scenarios[index], index: index, text: ""
    };
  });
  function textOf(s) {
    if (!s.text) {
      var file = data.files[s.file];
      var all = [s.name, file[0] + ":" + s.line, file[1], OUTCOMES[s.outcome]];
      s.sets.forEach(function (set) { all.push(words(set).join(" ")); });
      s.text = all.join(" ").toLowerCase();
    }
    return s.text;
  }
  function isFlaky(s) {
    return s.bad > 0 && s.bad < s.runs;
  }
  function element(name, style, text) {
    var made = document.createElement(name);
    made.className = style;
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  }
  var SVG = "http://www.w3.org/2000/svg";
  function icon(outcome) {
    var svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("class", "ic st-" + OUTCOMES[outcome]);
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", OUTCOMES[outcome]);
    var use = document.createElementNS(SVG, "use");
    use.setAttribute("href", "#i-" + OUTCOMES[outcome]);
    svg.appendChild(use);
    return svg;
  }

  var chosen = { outcomes: {}, flaky: false, picks: ["", "", "", "", ""] };
  function chip(label, count, mark, toggle) {
    var button = element("button", "btn chip");
    button.type = "button";
    button.setAttribute("aria-pressed", "false");
    if (mark) {
      button.appendChild(mark);
    }
    button.appendChild(document.createTextNode(label + " "));
    button.appendChild(element("b", "", String(count)));
    button.addEventListener("click", function () {
      var on = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(on));
      toggle(on);
      filter();
    });
    find("chips").appendChild(button);
  }
  ORDER.forEach(function (outcome) {
    var count = scenarios.filter(function (s) { return s.outcome === outcome; }).length;
    if (count) {
      var mark = icon(outcome);
      mark.removeAttribute("role");
      mark.setAttribute("aria-hidden", "true");
      chip(OUTCOMES[outcome], count, mark, function (on) { chosen.outcomes[outcome] = on; });
    }
  });
  var flaky = scenarios.filter(isFlaky).length;
  if (flaky) {
    chip("flaky", flaky, null, function (on) { chosen.flaky = on; });
  }
  ["tag", "driver", "device", "DDI", "status"].forEach(function (name, kind) {
    var seen = {};
    scenarios.forEach(function (s) {
      words(s.sets[kind]).forEach(function (word) { seen[word] = true; });
    });
    var all = Object.keys(seen).sort();
    if (!all.length) {
      return;
    }
    var select = document.createElement("select");
    select.setAttribute("aria-label", "Only scenarios with this " + name);
    select.dataset.pick = name;
    select.add(new Option("any " + name, ""));
    all.forEach(function (word) { select.add(new Option(word, word)); });
    select.addEventListener("change", function () {
      chosen.picks[kind] = select.value;
      filter();
    });
    find("picks").appendChild(select);
  });

  function fits(s, terms, outcomes) {
    if (outcomes.length && outcomes.indexOf(s.outcome) < 0 || chosen.flaky && !isFlaky(s)) {
      return false;
    }
    for (var kind = 0; kind < chosen.picks.length; kind++) {
      if (chosen.picks[kind] && words(s.sets[kind]).indexOf(chosen.picks[kind]) < 0) {
        return false;
      }
    }
    return terms.every(function (term) { return textOf(s).indexOf(term) >= 0; });
  }

  var list = find("rows");
  var items = [];
  var matching = [];
  var current = -1;
  function filter() {
    var terms = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    var outcomes = ORDER.filter(function (outcome) { return chosen.outcomes[outcome]; });
    matching = scenarios.filter(function (s) { return fits(s, terms, outcomes); });
    items = [];
    matching.forEach(function (s, i) {
      if (i === 0 || matching[i - 1].file !== s.file) {
        items.push({ file: s.file, scenarios: [] });
      }
      items[items.length - 1].head = true;
      var head = items.length - 1;
      while (!items[head].scenarios) {
        head--;
      }
      items[head].scenarios.push(s);
      items.push({ scenario: s });
    });
    current = -1;
    find("none").hidden = matching.length > 0;
    list.parentNode.hidden = matching.length === 0;
    find("count").textContent = matching.length === scenarios.length
      ? scenarios.length + " in the order of the files" : matching.length + " of " + scenarios.length + " shown";
    draw(true);
  }
  function headOf(item) {
    var head = element("div", "fh");
    head.appendChild(element("bdi", "fn", data.files[item.file][1]));
    head.appendChild(element("code", "", data.files[item.file][0]));
    var minis = element("span", "minis");
    ORDER.forEach(function (outcome) {
      var count = item.scenarios.filter(function (s) { return s.outcome === outcome; }).length;
      if (count) {
        var mini = element("span", "mini");
        mini.appendChild(icon(outcome));
        mini.appendChild(document.createTextNode(String(count)));
        minis.appendChild(mini);
      }
    });
    head.appendChild(minis);
    return head;
  }
  function rowOf(s) {
    var row = element("div", "row " + OUTCOMES[s.outcome]);
    row.appendChild(icon(s.outcome));
    var name = element("bdi", "name");
    var link = element("a", "", s.name);
    link.href = data.files[s.file][2] + s.page;
    name.appendChild(link);
    if (isFlaky(s)) {
      name.appendChild(element("span", "flaky", "flaky: " + s.bad + " of " + s.runs));
    }
    row.appendChild(name);
    row.appendChild(element("span", "tags", words(s.tags).join(" ")));
    row.appendChild(element("span", "num sn", String(s.steps)));
    row.appendChild(element("span", "num vt", s.time));
    row.appendChild(element("span", "num wt", time(s.wall)));
    if (matching[current] === s) {
      row.classList.add("cur");
    }
    return row;
  }
  var drawn = "";
  var paper = matchMedia("print");
  var unprinted = element("p", "muted more");
  list.parentNode.after(unprinted);
  function draw(anew) {
    var windowed = items.length > WINDOW && !paper.matches;
    var top = list.getBoundingClientRect().top;
    var from = windowed ? Math.max(0, Math.floor(-top / HEIGHT) - 20) : 0;
    var to = Math.min(items.length, windowed ? from + Math.ceil(innerHeight / HEIGHT) + 40 : WINDOW);
    unprinted.textContent = paper.matches && to < items.length ? "The first " + WINDOW + " lines of " + items.length + "; search before printing." : "";
    if (!anew && drawn === from + "-" + to) {
      return;
    }
    drawn = from + "-" + to;
    list.classList.toggle("windowed", windowed);
    list.style.height = windowed ? items.length * HEIGHT + "px" : "";
    var part = document.createDocumentFragment();
    for (var i = from; i < to; i++) {
      var node = items[i].scenario ? rowOf(items[i].scenario) : headOf(items[i]);
      if (windowed) {
        node.style.top = i * HEIGHT + "px";
      }
      part.appendChild(node);
    }
    list.replaceChildren(part);
  }
  addEventListener("scroll", function () { draw(false); }, { passive: true });
  addEventListener("resize", function () { draw(true); });
  paper.addEventListener("change", function () { draw(true); });
  query.addEventListener("input", filter);

  function clear() {
    query.value = "";
    chosen = { outcomes: {}, flaky: false, picks: ["", "", "", "", ""] };
    document.querySelectorAll(".chip").forEach(function (button) { button.setAttribute("aria-pressed", "false"); });
    document.querySelectorAll("#picks select").forEach(function (select) { select.value = ""; });
    filter();
  }
  function move(by) {
    if (!matching.length) {
      return;
    }
    current = Math.max(0, Math.min(matching.length - 1, current + by));
    var at = items.findIndex(function (item) { return item.scenario === matching[current]; });
    var y = list.getBoundingClientRect().top + scrollY + at * HEIGHT;
    if (y < scrollY + 160 || y > scrollY + innerHeight - 80) {
      scrollTo({ top: y - innerHeight / 2, behavior: "instant" });
    }
    draw(true);
    var link = list.querySelector(".cur a");
    if (link) {
      link.focus({ preventScroll: true });
    }
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    var typing = /INPUT|SELECT|TEXTAREA/.test(event.target.tagName);
    if (event.key === "Escape") {
      clear();
      query.blur();
    } else if (typing) {
      return;
    } else if (event.key === "/") {
      event.preventDefault();
      query.focus();
    } else if (event.key === "j") {
      move(1);
    } else if (event.key === "k") {
      move(-1);
    }
  });
  filter();
})();
