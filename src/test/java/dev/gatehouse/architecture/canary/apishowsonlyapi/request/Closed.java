package dev.gatehouse.architecture.canary.apishowsonlyapi.request;

/** Neither API nor a handle, and thrown. */
public final class Closed extends Exception {

    private static final long serialVersionUID = 1;
}
