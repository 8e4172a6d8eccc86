package dev.gatehouse.architecture.canary.everyclassstandsinaroom.attic;

/** Stands in a room that no plan knows. */
final class Lodger {}
