package dev.gatehouse.steps;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** The catalogue as a page of the documents. */
final class StepsPage {

    private static final String HEAD =
            """
            # Steps

            What a feature can say, by keyword and wording; `./gatehouse steps WORDS` finds steps on the command
            line.
            Examples stand without their keyword. Written by `mvn test -Dtest=StepExamplesTest -Dgolden.update=true`,
            which also proves each example.

            In the wordings, `{string}` is a name in double quotes, `{int}` a whole number, and a word in braces that
            begins with `gatehouse-` one of these:

            | Parameter | Read as |
            |---|---|
            | `gatehouse-driver` | `driver "guard"`, or `driver "guard" of stack "toaster"` where two stacks load it |
            | `gatehouse-target` | `its local target`, `its remote target "watch"` |
            | `gatehouse-target-of` | `the local target of driver "guard"`, \
            `the remote target "watch" of driver "mon"` |
            | `gatehouse-transfer` | `a read of 4 bytes at offset 0x10`, `a write of "01 02"`, \
            `an IOCTL IOCTL_NAME with input "01" and room for 4 bytes`, \
            `an internal IOCTL 0x000B0003` |
            | `gatehouse-how` | nothing, or any of ` to its remote target "watch"`, ` with a time-out of 50 ms`, \
            `, ignoring the target's state`, `, synchronously`, `, without a completion routine`, `, and forgets it`, \
            `, into a buffer filled with EE`, `, and again whenever it succeeds` |
            | `gatehouse-thread` | nothing, or ` on thread "A"` |
            | `gatehouse-sent` | `cancelling`, `waiting for`, `leaving` |
            | `gatehouse-status` | `STATUS_CANCELLED`, `0xC0000120` |
            | `gatehouse-state` | `Started`, `Stopped`, `Purged`, `Closed`, ... as `WDF_IO_TARGET_STATE` names them |
            | `gatehouse-duration` | `100 ns`, `5 us`, `2 ms`, `3 s`, `1 min`, `1 h`; virtual time |
            | `gatehouse-durations` | `1 ms, 1001 ms and 2001 ms` |
            | `gatehouse-offset` | `16`, `0x10` |
            | `gatehouse-value` | `16`, `0xFFFFFFFFFFFFFFFF`: 64 bits without a sign |
            | `gatehouse-result` | `TRUE`, `FALSE`, a status: what a DDI returned |
            | `gatehouse-code` | `0x10D`, a bug check |
            | `gatehouse-buffer` | `the buffer of "r1"`, `the contents of device "heater"`, \
            `the contents of device "heater" at offset 0x10` |
            | `gatehouse-names` | `"r1", "r2" and "r3"`; `"r1" to "r64"`, which are 64 names |

            A step that ends in a colon takes a `hex` doc string: bytes as two digits, `??` for any byte,
            `[30-39]` for one of a range, `00*16` for sixteen of them, an offset before two spaces if you like, which is
            checked, `#` for a comment.
            """;

    private StepsPage() {}

    static String text(Catalogue catalogue) {
        String steps = catalogue.entries().stream()
                .collect(Collectors.groupingBy(
                        CatalogueEntry::keyword,
                        LinkedHashMap::new,
                        Collectors.mapping(StepsPage::entry, Collectors.joining())))
                .entrySet()
                .stream()
                .map(section -> "\n## " + section.getKey() + "\n" + section.getValue())
                .collect(Collectors.joining());
        return HEAD + steps;
    }

    private static String entry(CatalogueEntry entry) {
        String ddi = entry.ddi().isEmpty() ? "" : " (" + entry.ddi() + ")";
        return "\n`" + entry.expression() + "`\n\n" + entry.meaning() + ddi + "\n\n```gherkin\n" + entry.example()
                + "\n```\n";
    }
}
