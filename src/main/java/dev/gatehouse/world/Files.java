package dev.gatehouse.world;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.iotarget.OpenFile;
import dev.gatehouse.iotarget.OpenResult;
import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.Requestor;
import dev.gatehouse.stack.DeviceStack;
import dev.gatehouse.stack.PnpManager;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/** The files that applications open on stacks, by the names that the scenario gives them. */
@API(status = EXPERIMENTAL)
public final class Files {

    private record Opened(DeviceStack stack, Optional<OpenResult> result, boolean closed) {

        boolean isOpen() {
            return result.filter(each -> each.status().isSuccess()).isPresent() && !closed;
        }
    }

    private final World world;
    private final PnpManager pnp;
    private final Map<String, Opened> files = new LinkedHashMap<>();
    private boolean from32Bit;

    Files(World world, PnpManager pnp) {
        this.world = world;
        this.pnp = pnp;
    }

    /** From now on applications are 32-bit processes. */
    public void setApplications32Bit() {
        from32Bit = true;
    }

    /** The application's thread that takes a step, as the I/O manager notes it. */
    Requestor application(Strand strand) {
        return Requestor.application(from32Bit, strand.lane().name());
    }

    /** CreateFile of an application: sends a create to the top of a stack and waits for it; ends with its status. */
    public Frame open(String stack, String name) {
        DeviceStack found = world.stacks().find(stack);
        if (files.containsKey(name)) {
            throw new ScenarioFailure("there is a file \"" + name + "\" already: give this one another name");
        }
        files.put(name, new Opened(found, Optional.empty(), false));
        return new Frame() {
            private boolean sent;

            @Override
            public void step(Strand strand) {
                strand.writes(Files.this);
                if (!sent) {
                    sent = true;
                    strand.call(pnp.open(found, name, application(strand)));
                } else {
                    OpenResult result = strand.result();
                    files.put(name, new Opened(found, Optional.of(result), false));
                    strand.end(result.status());
                }
            }
        };
    }

    /** CloseHandle of an application: cleanup, then close. */
    public Frame close(String name) {
        Opened file = find(name);
        if (!file.isOpen()) {
            throw new ScenarioFailure("file \"" + name + "\" is not open: " + words(name));
        }
        OpenFile open = file.result().orElseThrow().file();
        files.put(name, new Opened(file.stack(), file.result(), true));
        return pnp.close(open);
    }

    /** The names of the files that applications have open. */
    List<String> open() {
        return files.keySet().stream().filter(name -> files.get(name).isOpen()).toList();
    }

    /** What an application's requests to a stack are sent through: the file that was opened last, if any is open. */
    FileObject latestOn(DeviceStack stack) {
        FileObject latest = FileObject.NONE;
        for (Opened file : files.values()) {
            boolean here = file.isOpen() && file.stack() == stack;
            latest = here ? file.result().orElseThrow().file().object() : latest;
        }
        return latest;
    }

    /** What opening a file came to; empty while it waits. */
    public Optional<NtStatus> status(String name) {
        return find(name).result().map(OpenResult::status);
    }

    /** Tells whether the file of this name is open. */
    public boolean isOpen(String name) {
        return find(name).isOpen();
    }

    /** What became of a file, in words that follow "it". */
    public String words(String name) {
        Opened file = find(name);
        String opening = file.result()
                .map(result -> "was opened with " + result.status())
                .orElse("waits for the completion of its create");
        return file.closed() ? "is closed" : opening;
    }

    private Opened find(String name) {
        Opened found = files.get(name);
        if (found == null) {
            throw ScenarioFailure.unknown("file", name, files.keySet(), "");
        }
        return found;
    }
}
