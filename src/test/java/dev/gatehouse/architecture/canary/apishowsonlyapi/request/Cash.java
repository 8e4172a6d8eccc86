package dev.gatehouse.architecture.canary.apishowsonlyapi.request;

/** Neither API nor a handle. */
public final class Cash {}
