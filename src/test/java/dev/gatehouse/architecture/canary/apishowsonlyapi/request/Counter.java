package dev.gatehouse.architecture.canary.apishowsonlyapi.request;

import static org.apiguardian.api.API.Status.INTERNAL;
import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.api.Handle;
import java.util.List;
import org.apiguardian.api.API;

/** Shows cash in all the ways in which a type can be shown, and a ticket, which is a handle. */
@API(status = STABLE)
public interface Counter {

    List<Cash> returned();

    void taken(Cash[] cash) throws Closed;

    Ticket ticket();

    @API(status = INTERNAL)
    Cash own();

    /** Held and passed on; {@code price} is not marked, and so not for visitors. */
    @Handle
    record Ticket(Cash price) {

        @API(status = STABLE)
        public Cash change() {
            return price;
        }
    }
}
