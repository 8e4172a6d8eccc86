package dev.gatehouse.request;

/** What an I/O target keeps about a request under its own lock; made by the target, carried by the request. */
public interface TargetSide {}
