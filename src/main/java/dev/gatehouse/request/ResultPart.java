package dev.gatehouse.request;

import dev.gatehouse.virtualtime.Part;

/** What its completion changes of a request: the result of its format, the routine that is taken off. */
record ResultPart(Request request) implements Part {

    @Override
    public Object whole() {
        return request;
    }
}
