package dev.gatehouse.architecture.canary.classesareclosed.wdk;

/** Stands open. */
class Door {}
