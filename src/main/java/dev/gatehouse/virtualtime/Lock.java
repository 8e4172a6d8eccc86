package dev.gatehouse.virtualtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A spin lock: a strand that wants it while another holds it is not enabled.
 *
 * <p>It is not fair: when it is released, all who want it may try, in any order (KeAcquireSpinLock).
 */
public final class Lock {

    private final Supplier<String> name;
    private final List<Strand> wanting = new ArrayList<>(2);
    private Strand owner;

    /** A lock that can say what it is; asked where a strand spins for it. */
    public Lock(Supplier<String> name) {
        this.name = name;
    }

    public String name() {
        return name.get();
    }

    /** The lane of whoever holds it; empty where nobody does. */
    public Optional<Lane> holder() {
        return Optional.ofNullable(owner).map(Strand::lane);
    }

    boolean acquire(Strand strand) {
        strand.writes(this);
        if (owner == null) {
            owner = strand;
            return true;
        }
        if (owner == strand) {
            throw new IllegalStateException("impossible: " + strand + " acquires " + name() + " twice");
        }
        wanting.add(strand);
        strand.agenda().disable(strand);
        return false;
    }

    void release(Strand strand) {
        if (owner != strand) {
            throw new IllegalStateException("impossible: " + strand + " releases " + name() + " without holding it");
        }
        strand.writes(this);
        owner = null;
        wanting.forEach(Strand::enable);
        wanting.clear();
    }

    @Override
    public String toString() {
        return name();
    }
}
