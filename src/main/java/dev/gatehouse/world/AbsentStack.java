package dev.gatehouse.world;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/** A world without some stacks has come to one of them: what it does says nothing, and a whole world has to do it. */
@API(status = INTERNAL)
public final class AbsentStack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AbsentStack(String name) {
        super(name + " leads to a stack that this world lacks", null, false, false);
    }
}
