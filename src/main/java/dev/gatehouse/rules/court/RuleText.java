package dev.gatehouse.rules.court;

/**
 * What a rule says.
 *
 * @param name the rule's name; where Static Driver Verifier had the rule, the name that it has there
 * @param forbids what a driver must not do, as a clause that goes on from "A driver must not"
 * @param because why
 * @param instead what to do instead, as a command without a full stop
 * @param source the page or the function of the framework that says so
 */
public record RuleText(String name, String forbids, String because, String instead, String source) {

    /** The rule as a paragraph each, as {@code gatehouse explain} prints it. */
    public String explanation() {
        return name + "\n\nA driver must not " + forbids + ",\nbecause " + because + ".\n\nInstead: " + instead
                + ".\n\nSource: " + source + "\n";
    }
}
