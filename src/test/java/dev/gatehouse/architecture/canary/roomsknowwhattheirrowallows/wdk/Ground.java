package dev.gatehouse.architecture.canary.roomsknowwhattheirrowallows.wdk;

import dev.gatehouse.architecture.canary.roomsknowwhattheirrowallows.journal.Ledger;
import org.hamcrest.Matcher;

/** Looks up from the ground, and out of the window. */
record Ground(Ledger ledger, Matcher<String> matcher) {}
