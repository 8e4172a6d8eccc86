package dev.gatehouse.report.pages;

import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.markup.Templates;

/** What pages of scenarios have around their content. */
final class PageFrame {

    // Read once: thousands of pages have them.
    private static final String ICONS = Templates.read("icons.svg");
    private static final String FOOT = Templates.read(PageFrame.class, "scenario-foot.html");
    private static final String POLICY = Templates.read(PageFrame.class, "scenario-policy.html");
    private static final String BUTTONS = Templates.read(PageFrame.class, "scenario-buttons.html");

    private final Markup html;
    private final String name;

    /** Begins a page with its path below the folder of the report. */
    PageFrame(Markup html, String name) {
        this.html = html;
        this.name = name;
    }

    void around(String title, String feature, Runnable content) {
        html.raw("<!doctype html>").line().open("html", "lang", "en").line();
        head(title);
        html.open("body", "class", "scenario", "data-page", name).line();
        html.element("a", "Skip to the content", "class", "skip", "href", "#main")
                .line();
        html.raw(ICONS);
        html.open("div", "class", "wrap wide").line();
        top(feature);
        html.open("main", "id", "main").line();
        content.run();
        html.close().line();
        html.raw(FOOT).close().line();
        script("assets/failures.js");
        script("assets/scenario.js");
        html.close().line().close().line();
    }

    private void head(String title) {
        html.open("head").line().empty("meta", "charset", "utf-8").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width,initial-scale=1");
        html.line();
        html.raw(POLICY);
        html.element("title", title + " · Gatehouse").line();
        html.empty("link", "rel", "icon", "href", "data:,").line();
        html.empty("link", "rel", "stylesheet", "href", PageName.UP + "assets/scenario.css");
        html.line().close().line();
    }

    private void script(String name) {
        html.open("script", "src", PageName.UP + name).close().line();
    }

    private void top(String feature) {
        html.open("header", "class", "top").open("a", "class", "brand", "href", PageName.UP + "index.html");
        html.open("svg", "aria-hidden", "true")
                .empty("use", "href", "#brand")
                .close()
                .text("Gatehouse")
                .close();
        html.open("nav", "class", "crumbs", "aria-label", "Where this is").element("span", "/", "aria-hidden", "true");
        html.element("a", "all scenarios", "href", PageName.UP + "index.html")
                .element("span", "/", "aria-hidden", "true");
        html.element("bdi", feature).close();
        html.raw(BUTTONS).close().line();
    }
}
