package dev.gatehouse.iotarget;

import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;

/** A request of the random driver, and what the driver knows about it. */
final class Client {

    final Request request;
    Flight flight = Flight.NONE;
    IoTarget target;
    SendOptions options = SendOptions.NONE;
    RandomMove.Shape shape = RandomMove.Shape.READ;
    boolean wasSent;
    /** How many stack locations were free when it was sent; negative where the send makes the IRP. */
    int freeLocations = -1;

    boolean routine;
    int resends;
    /** It was deleted, completed upward, or forgotten. */
    boolean gone;

    int endedAtOriginator;

    Client(Request request, IoTarget first) {
        this.request = request;
        this.target = first;
    }

    /** Tells whether the driver may do with it what it likes. */
    boolean isAtHand() {
        return !gone && flight.isOver() && !request.isOutstanding();
    }

    /** Without a routine the driver asks for the status at once; with one, or synchronously, it is told. */
    void learnsOf(boolean isTold) {
        if (!isTold) {
            flight.land();
        }
    }

    @Override
    public String toString() {
        return request.name();
    }
}
