package dev.gatehouse.wdk;

/** A handle of a framework object, of whatever type (WDFOBJECT): two handles are the same only if they are one. */
public interface WdfObject {}
