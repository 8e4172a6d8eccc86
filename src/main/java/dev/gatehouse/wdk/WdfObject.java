package dev.gatehouse.wdk;

import dev.gatehouse.api.Handle;

/** A handle of a framework object, of whatever type (WDFOBJECT): two handles are the same only if they are one. */
@Handle
public interface WdfObject {}
