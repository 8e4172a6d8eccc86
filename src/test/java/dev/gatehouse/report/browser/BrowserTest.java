package dev.gatehouse.report.browser;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.report.markup.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One start of a browser for all tests: it is most of what they cost. */
class BrowserTest {

    private static final String COUNT = "document.getElementById('count').textContent";

    private static final int NARROW = 400;

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static SampleReport report;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        String chromium = Browser.installed().orElse("");
        Assumptions.assumeTrue(
                !chromium.isEmpty(), "skipped: no Chromium is installed in /usr/bin, so no page was looked at");
        report = SampleReport.write(folder.resolve("report"));
        browser = Browser.start(chromium, folder.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void the_search_finds_words_of_every_kind() {
        browser.open(report.index());
        assertThat(browser.eval(COUNT), equalTo("606 in the order of the files"));
        for (String query : List.of("number 17", "toaster-0017", "status_timeout", "wdfiotargetpurge", "@odd")) {
            type(query);
            assertThat(query, browser.eval(COUNT), endsWith(" of 606 shown"));
        }
        type("toaster-0017 PASSED");
        assertThat(browser.eval(COUNT), equalTo("1 of 606 shown"));
        assertThat(browser.eval("document.querySelector('#rows .row .name').textContent"), endsWith(" number 17"));
        type("no such thing");
        assertThat(browser.eval("document.getElementById('none').hidden"), equalTo("false"));
        press("Escape");
        assertThat(browser.eval(COUNT), equalTo("606 in the order of the files"));
    }

    @Test
    void chips_and_lists_narrow_what_is_shown() {
        browser.open(report.index());
        browser.eval("[].find.call(document.querySelectorAll('.chip'), c => c.textContent.includes('failed')).click()");
        assertThat(browser.eval(COUNT), equalTo("6 of 606 shown"));
        press("Escape");
        browser.eval("(function(){var s=document.querySelector('[data-pick=status]');s.value='STATUS_TIMEOUT';"
                + "s.dispatchEvent(new Event('change'));return 0})()");
        assertThat(browser.eval(COUNT), equalTo("300 of 606 shown"));
        press("Escape");
    }

    @Test
    void of_a_long_list_only_the_rows_in_sight_are_drawn_and_keys_move_through_it() {
        browser.open(report.index());
        int drawn = Integer.parseInt(browser.eval("document.querySelectorAll('#rows > *').length"));
        assertThat(drawn < 200, equalTo(true));
        press("j");
        press("j");
        press("k");
        assertThat(browser.eval("document.querySelectorAll('.row.cur').length"), equalTo("1"));
        assertThat(browser.eval("document.activeElement.tagName"), equalTo("A"));
        press("/");
        assertThat(browser.eval("document.activeElement.id"), equalTo("q"));
    }

    @Test
    void a_row_leads_to_the_page_of_its_scenario_and_u_leads_back() {
        browser.open(report.index());
        type("alert");
        browser.follow("document.querySelector('#rows .row a').click()");
        assertThat(browser.eval("document.querySelector('h1').textContent"), containsString("<script>alert"));
        browser.follow(key("u"));
        assertThat(browser.eval("location.pathname"), endsWith("/index.html"));
    }

    @Test
    void a_failure_leads_to_the_next_one() {
        browser.open(report.failing());
        String first = browser.eval("document.body.dataset.page");
        browser.follow(key("n"));
        assertThat(browser.eval("document.body.dataset.page").equals(first), equalTo(false));
        browser.follow(key("p"));
        assertThat(browser.eval("document.body.dataset.page"), equalTo(first));
    }

    @Test
    void the_page_of_a_scenario_has_its_drawings_its_bytes_and_its_journal() {
        browser.open(report.failing());
        assertThat(browser.eval("document.querySelectorAll('svg.seq .ev').length > 3"), equalTo("true"));
        assertThat(browser.eval("document.querySelectorAll('svg.seq .band').length > 0"), equalTo("true"));
        assertThat(browser.eval("document.querySelectorAll('svg.topology rect').length > 2"), equalTo("true"));
        assertThat(browser.eval("document.querySelectorAll('.hex .dif').length"), equalTo("1"));
        browser.eval("document.querySelector('[data-follow]').click()");
        assertThat(browser.eval("document.querySelectorAll('.seq.followed .hot').length > 0"), equalTo("true"));
        browser.eval("(function(){var q=document.getElementById('jq');q.value='refused';"
                + "q.dispatchEvent(new Event('input'));return 0})()");
        assertThat(browser.eval("document.getElementById('jcount').textContent"), equalTo("1 of 9 records"));
    }

    @Test
    void the_records_of_a_long_journal_are_loaded_from_files_beside_the_page() {
        browser.open(report.longest());
        assertThat(browser.eval("document.querySelectorAll('tr[id^=e]').length"), equalTo("2000"));
        load("#journal-rows [data-part]", "document.getElementById('e501')");
        load("#journal-rows [data-part]", "document.getElementById('e1')");
        assertThat(browser.eval("document.querySelectorAll('#journal [data-part]').length"), equalTo("0"));
        String inOrder = "[].every.call(document.querySelectorAll('tr[id^=e]'), (row, i) => row.id === 'e' + (i + 1))";
        assertThat(browser.eval(inOrder), equalTo("true"));
        browser.eval("(function(){var q=document.getElementById('jq');q.value='refused';"
                + "q.dispatchEvent(new Event('input'));return 0})()");
        assertThat(
                browser.eval("document.getElementById('jcount').textContent"),
                equalTo("500 of " + SampleReport.LONG + " records"));
        mustBeQuietAndAtHome();
    }

    @Test
    void a_link_to_a_record_that_is_not_on_the_page_loads_it() {
        browser.open(report.longest());
        assertThat(browser.eval("document.getElementById('e600')"), equalTo("null"));
        browser.eval(mutated("location.hash = 'e600'", "document.getElementById('e600')"));
        assertThat(browser.eval("document.querySelector('tr:target').id"), equalTo("e600"));
        mustBeQuietAndAtHome();
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void what_came_before_is_drawn_piece_by_piece_as_well_as_the_rest(String scheme) {
        browser.prefer(scheme);
        browser.open(report.longest());
        int drawn = drawnEvents();
        browser.eval("document.querySelector('[data-follow]').click()");
        load("#sequence [data-part]", "document.querySelectorAll('#sequence figure').length === 2");
        assertThat(drawnEvents() > drawn, equalTo(true));
        String followed = "document.querySelectorAll('.seq.followed').length";
        assertThat(browser.eval(followed), equalTo("2"));
        load("#journal-rows [data-part]", "document.getElementById('e501')");
        assertThat(browser.eval(accessibility()), equalTo(""));
        mustBeQuietAndAtHome();
    }

    @Test
    void an_explored_scenario_has_its_schedule_as_a_table_and_commands_that_replay() {
        browser.open(report.index());
        assertThat(browser.eval("document.querySelectorAll('.explored tbody tr').length"), equalTo("6"));
        browser.follow("document.querySelector('.explored a').click()");
        assertThat(browser.eval("location.hash"), equalTo("#schedules"));
        assertThat(browser.eval("document.querySelectorAll('.sched tbody tr').length"), equalTo("2"));
        assertThat(browser.eval("document.querySelectorAll('.sched .dec .pre').length"), equalTo("1"));
        String commands = "[].map.call(document.querySelectorAll('#schedules [data-copy]'),"
                + "b => b.parentNode.querySelector('code').textContent.includes(' replay g')).join()";
        assertThat(browser.eval(commands), equalTo("true,true"));
    }

    @Test
    void hostile_names_stay_texts_on_every_page() {
        for (Path page : report.pages()) {
            browser.open(page);
            assertThat(browser.eval("document.scripts.length < 6"), equalTo("true"));
            assertThat(
                    browser.eval("document.querySelectorAll('main script, main img, main iframe').length"),
                    equalTo("0"));
            assertThat(browser.eval("typeof window.hacked"), equalTo("undefined"));
        }
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void every_page_has_names_landmarks_and_contrast(String scheme) {
        browser.prefer(scheme);
        for (Path page : report.pages()) {
            browser.open(page);
            assertThat(page + " in " + scheme, browser.eval(accessibility()), equalTo(""));
        }
    }

    @Test
    void narrow_pages_are_read_without_moving_them_sideways() {
        browser.width(NARROW);
        for (Path page : report.pages()) {
            browser.open(page);
            assertThat(
                    page.toString(),
                    browser.eval("innerWidth + ' ' + (document.documentElement.scrollWidth <= innerWidth)"),
                    equalTo(NARROW + " true"));
        }
        browser.open(report.coverage());
        String fits = "[].every.call(document.querySelectorAll('.tw'), box => box.scrollWidth <= box.clientWidth)";
        assertThat(browser.eval(fits), equalTo("true"));
        browser.width(0);
    }

    @Test
    void pages_complain_of_nothing_and_ask_only_for_files_of_the_report() {
        report.pages().forEach(browser::open);
        mustBeQuietAndAtHome();
    }

    private static void mustBeQuietAndAtHome() {
        assertThat(browser.complaints(), empty());
        String home = report.index().getParent().toUri().toString();
        browser.requests().stream()
                .filter(url -> !url.startsWith("data:"))
                .forEach(url -> assertThat(url, startsWith(home)));
    }

    private static String accessibility() {
        return Templates.read(BrowserTest.class, "accessibility.js").strip().replaceAll(";$", "");
    }

    private static int drawnEvents() {
        return Integer.parseInt(browser.eval("document.querySelectorAll('svg.seq .ev').length"));
    }

    /** Presses the button that loads a part, and waits for what shows that it is there. */
    private static void load(String button, String sign) {
        browser.eval(mutated("document.querySelector('" + button + "').click()", sign));
    }

    /** Does something, and promises that the page changes until the sign is there. */
    private static String mutated(String action, String sign) {
        return """
                new Promise(function (done) {
                  new MutationObserver(function (changes, observer) {
                    if (%s) { observer.disconnect(); done("there"); }
                  }).observe(document.body, { childList: true, subtree: true });
                  %s;
                })"""
                .formatted(sign, action);
    }

    private static void type(String query) {
        browser.eval("(function(){var q=document.getElementById('q');q.value='" + query
                + "';q.dispatchEvent(new Event('input'));return 0})()");
    }

    private static void press(String key) {
        browser.eval(key(key));
    }

    private static String key(String key) {
        return "(document.activeElement || document.body).dispatchEvent(new KeyboardEvent('keydown',{key:'" + key
                + "',bubbles:true,cancelable:true}))";
    }
}
