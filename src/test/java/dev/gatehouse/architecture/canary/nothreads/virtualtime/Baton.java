package dev.gatehouse.architecture.canary.nothreads.virtualtime;

import java.util.concurrent.Semaphore;

/** May use threads: the exception that the rule names. */
record Baton(Semaphore semaphore) {}
