package dev.gatehouse.iotarget;

/**
 * One call of the product tables, in words that both the engine and the paper understand.
 *
 * @param verb which DDI
 * @param detail its action, flags or request
 * @param raised whether it is called at DISPATCH_LEVEL
 */
record Move(String verb, String detail, boolean raised) {

    static Move of(String verb, String detail) {
        return new Move(verb, detail, false);
    }

    Move atDispatch() {
        return new Move(verb, detail, true);
    }

    /** A send: the kind of request before the comma, its flags after it. */
    static Move send(String request, String kind, String flags) {
        return of("send", request + ": " + kind + ": " + flags);
    }

    String part(int index) {
        String[] parts = detail.split(": ", -1);
        return parts[index];
    }

    @Override
    public String toString() {
        return verb + (detail.isEmpty() ? "" : " " + detail) + (raised ? " at DISPATCH" : "");
    }
}
