package dev.gatehouse.topology.schema;

import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.mutants.Specimens;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with documents that a JSON Schema lets pass, and why it cannot see that. */
enum LoaderOnly {
    T104("models come from the user's jars", "unknown model"),
    T106_KEY(ProblemCode.T106, "keys are texts in JSON, whatever YAML makes of them", "^(a name in|a key of) "),
    T106_DATE(ProblemCode.T106, "JSON has no dates", "takes for a date"),
    T108("sizes and durations are texts, and no pattern compares numbers; other bounds hang on other keys"),
    T111("lengths of bytes are compared, and bytes of a map counted", "not as long as|has no bytes"),
    T113("names are declared elsewhere in the file"),
    T115("what bytes come and go is counted", "nobody could count"),
    T116("one code has several spellings"),
    T118("one status has several spellings"),
    T141("a schema reads no files"),
    T144("a schema reads no files"),
    T151("names are declared elsewhere in the file"),
    T152("names are declared elsewhere in the file"),
    T153("names are declared elsewhere in the file"),
    T154("names are declared elsewhere in the file"),
    T155("names are declared elsewhere in the file"),
    T156("JSON has no order of keys"),
    T158("one link is compared with another"),
    T161("one link is compared with another"),
    T162("names are declared elsewhere in the file"),
    T163("JSON has no order of keys, and it hangs on what stands elsewhere"),
    T167("the values of a device are known to its model"),
    T168("one register is compared with another"),
    T170("it hangs on the driver that is named"),
    T171("JSON has no order of keys"),
    T172("it hangs on another stack"),
    T184("one GUID has several spellings");

    private final ProblemCode code;
    private final String reason;
    private final String form;

    LoaderOnly(String reason) {
        this(reason, "");
    }

    LoaderOnly(String reason, String form) {
        this.code = ProblemCode.valueOf(name());
        this.reason = reason;
        this.form = form;
    }

    LoaderOnly(ProblemCode code, String reason, String form) {
        this.code = code;
        this.reason = reason;
        this.form = form;
    }

    /** What the schema says to the specimens of the code. */
    List<Verdict> specimens() {
        return Specimens.wrong().stream()
                .filter(file -> file.getFileName().toString().startsWith(code.name()))
                .map(Specimens::text)
                .map(Verdict::of)
                .filter(verdict -> verdict.loader().stream().anyMatch(this::covers))
                .toList();
    }

    @Override
    public String toString() {
        return code + ": " + reason;
    }

    static boolean knows(Problem problem) {
        return Arrays.stream(values()).anyMatch(each -> each.covers(problem));
    }

    private boolean covers(Problem problem) {
        return problem.code() == code
                && Pattern.compile(form).matcher(problem.message()).find();
    }
}
