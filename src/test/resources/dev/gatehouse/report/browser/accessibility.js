(function () {
  "use strict";
  var found = [];
  function all(selector) { return [].slice.call(document.querySelectorAll(selector)); }
  function shown(element) { return element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden"; }
  function note(what, element) {
    found.push(what + ": " + element.outerHTML.slice(0, 160).replace(/\s+/g, " "));
  }
  function nameOf(element) {
    var label = element.id && document.querySelector('label[for="' + element.id + '"]');
    return (element.getAttribute("aria-label") || element.title || (label && label.textContent) || element.textContent).trim();
  }
  if (document.documentElement.lang !== "en") { found.push("no language"); }
  if (!document.title) { found.push("no title"); }
  ["main", "header", "h1", "footer"].forEach(function (landmark) {
    if (document.querySelectorAll("body " + landmark).length < 1) { found.push("no " + landmark); }
  });
  if (all("h1").length !== 1) { found.push("not one h1 but " + all("h1").length); }
  var ids = {};
  all("[id]").forEach(function (element) {
    if (ids[element.id]) { note("id used twice", element); }
    ids[element.id] = true;
  });
  var level = 1;
  all("h1,h2,h3,h4").filter(shown).forEach(function (heading) {
    var own = Number(heading.tagName[1]);
    if (own > level + 1) { note("heading skips a level", heading); }
    level = own;
  });
  all("a[href],button,input,select,summary").filter(shown).forEach(function (element) {
    if (!nameOf(element)) { note("no name", element); }
  });
  all("svg").forEach(function (svg) {
    var hidden = svg.closest("[aria-hidden=true]");
    if (!hidden && !(svg.getAttribute("role") === "img" && (svg.getAttribute("aria-label") || svg.querySelector("title")))) {
      note("a picture without a name", svg);
    }
  });
  all("section").forEach(function (section) {
    var by = section.getAttribute("aria-labelledby");
    if (by && !document.getElementById(by)) { note("labelled by nothing", section); }
  });
  function rgba(text) {
    var parts = (text.match(/[\d.]+/g) || []).map(Number);
    return { r: parts[0] || 0, g: parts[1] || 0, b: parts[2] || 0, a: parts.length > 3 ? parts[3] : 1 };
  }
  function luminance(c) {
    return [c.r, c.g, c.b].map(function (v) {
      v /= 255;
      return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }).reduce(function (sum, v, i) { return sum + v * [0.2126, 0.7152, 0.0722][i]; }, 0);
  }
  function ground(element) {
    for (var at = element; at; at = at.parentElement) {
      var colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour.a > 0.99) { return colour; }
    }
    return { r: 255, g: 255, b: 255, a: 1 };
  }
  var seen = {};
  all("body *").filter(shown).forEach(function (element) {
    var own = [].some.call(element.childNodes, function (node) { return node.nodeType === 3 && node.textContent.trim(); });
    if (!own || element.closest("svg") || element.matches(".same, .skip, :disabled, option")) { return; }
    var front = rgba(getComputedStyle(element).color);
    if (front.a < 0.99) { return; }
    var light = luminance(front);
    var dark = luminance(ground(element));
    var ratio = (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
    var key = element.tagName + element.className;
    if (ratio < 4.5 && !seen[key]) {
      seen[key] = true;
      note("contrast " + ratio.toFixed(2), element);
    }
  });
  return found.join("\n");
})()
