package dev.gatehouse.cli.running;

import io.cucumber.core.backend.Backend;
import io.cucumber.core.backend.Glue;
import io.cucumber.core.backend.HookDefinition;
import io.cucumber.core.backend.Snippet;
import io.cucumber.core.backend.TestCaseState;
import java.net.URI;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/** Gives Cucumber one hook: once the run is over, it aborts each scenario before its first step. */
final class FailFastBackend implements Backend {

    private final FailFast failFast;

    FailFastBackend(FailFast failFast) {
        this.failFast = failFast;
    }

    @Override
    public void loadGlue(Glue glue, List<URI> paths) {
        glue.addBeforeHook(new Hook(failFast));
    }

    @Override
    public void buildWorld() {}

    @Override
    public void disposeWorld() {}

    @Override
    public Snippet getSnippet() {
        return new NoSnippet();
    }

    private record Hook(FailFast failFast) implements HookDefinition {

        @Override
        public void execute(TestCaseState state) {
            if (failFast.isOver()) {
                throw new TestAbortedException("an earlier scenario failed");
            }
        }

        @Override
        public String getTagExpression() {
            return "";
        }

        @Override
        public int getOrder() {
            return Integer.MIN_VALUE;
        }

        @Override
        public boolean isDefinedAt(StackTraceElement element) {
            return false;
        }

        @Override
        public String getLocation() {
            return "--fail-fast";
        }
    }

    /** Suggests nothing: snippets are the Java backend's. */
    private static final class NoSnippet implements Snippet {

        @Override
        public MessageFormat template() {
            return new MessageFormat("");
        }

        @Override
        public String tableHint() {
            return "";
        }

        @Override
        public String arguments(Map<String, java.lang.reflect.Type> arguments) {
            return "";
        }

        @Override
        public String escapePattern(String pattern) {
            return pattern;
        }
    }
}
