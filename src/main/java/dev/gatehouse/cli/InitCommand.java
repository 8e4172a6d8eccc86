package dev.gatehouse.cli;

import dev.gatehouse.cli.init.ProjectFolder;
import dev.gatehouse.cli.init.ProjectName;
import dev.gatehouse.cli.init.Starter;
import dev.gatehouse.cli.terminal.ExitCode;
import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.cli.terminal.WrongInputException;
import dev.gatehouse.verdict.again.ShellWord;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gatehouse init}: writes a project that passes its own test, over nothing that is there. */
@Command(name = "init", description = "Write a starter project with a topology and a feature; it overwrites nothing.")
final class InitCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = ".",
            description = "The project's folder, made where it is missing; the current one if absent.")
    private String dir = ".";

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = folder();
        ProjectFolder project = new ProjectFolder(folder);
        Map<String, String> files = new Starter(ProjectName.of(folder), Gatehouse.VERSION).files();
        refuse(project, files);
        write(project, files);
        terminal.out().print(told(files));
        return ExitCode.PASSED.value();
    }

    private Path folder() {
        try {
            return terminal.folder().resolve(dir);
        } catch (InvalidPathException e) {
            throw new WrongInputException("no folder can be called \"" + dir + "\": " + e.getReason());
        }
    }

    private void refuse(ProjectFolder project, Map<String, String> files) {
        project.blockedBy().ifPresent(path -> {
            throw new WrongInputException("no project can be written into \"" + dir + "\": " + path + " is no folder");
        });
        List<String> there = project.inTheWay(files.keySet());
        if (!there.isEmpty()) {
            throw new WrongInputException("nothing was written into \"" + dir + "\", since this is there already:"
                    + lines(there) + "\n  move it away, or name a new folder: " + terminal.command("init", "FOLDER"));
        }
    }

    private void write(ProjectFolder project, Map<String, String> files) {
        try {
            project.write(files);
        } catch (FileSystemException e) {
            throw unwritable(e.getFile()
                    + Optional.ofNullable(e.getReason())
                            .map(reason -> ": " + reason)
                            .orElse(" cannot be written"));
        } catch (IOException e) {
            throw unwritable(e.getMessage());
        }
    }

    private WrongInputException unwritable(String why) {
        return new WrongInputException("nothing was written into \"" + dir + "\": " + why);
    }

    private String told(Map<String, String> files) {
        String enter = dir.equals(".") ? "" : "  cd " + ShellWord.of(dir) + "\n";
        return "A project that passes its own test" + (dir.equals(".") ? "" : " in " + dir) + ":"
                + lines(List.copyOf(files.keySet())) + "\n\nNext, as its README.md says:\n" + enter + "  "
                + terminal.command("run") + "\n  mvn test\n";
    }

    private static String lines(List<String> paths) {
        return paths.stream().map(path -> "\n  " + path).collect(Collectors.joining());
    }
}
