package dev.gatehouse.architecture.canary.roomsformnocycle.request;

import dev.gatehouse.architecture.canary.roomsformnocycle.queue.Right;

/** Knows the one that knows it. */
public record Left(Right right) {}
