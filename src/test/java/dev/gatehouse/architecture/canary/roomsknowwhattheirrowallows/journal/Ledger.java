package dev.gatehouse.architecture.canary.roomsknowwhattheirrowallows.journal;

/** Is looked at. */
public record Ledger() {}
