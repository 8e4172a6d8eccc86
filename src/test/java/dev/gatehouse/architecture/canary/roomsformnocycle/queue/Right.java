package dev.gatehouse.architecture.canary.roomsformnocycle.queue;

import dev.gatehouse.architecture.canary.roomsformnocycle.request.Left;

/** Knows the one that knows it. */
public record Right(Left left) {}
