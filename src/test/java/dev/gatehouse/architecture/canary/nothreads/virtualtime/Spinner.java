package dev.gatehouse.architecture.canary.nothreads.virtualtime;

import java.util.concurrent.ExecutorService;

/** May not use threads. */
record Spinner(Thread thread, ExecutorService executor) {}
