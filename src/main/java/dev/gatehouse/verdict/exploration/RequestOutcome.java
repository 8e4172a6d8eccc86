package dev.gatehouse.verdict.exploration;

import java.util.Optional;

/**
 * One way in which a request can end.
 *
 * @param request the name of the request
 * @param ending the statuses with which it came back, one after the other, or what else became of it
 * @param schedules in how many schedules it ended so
 * @param token a schedule in which it does, to be replayed; empty where no token is short enough
 */
public record RequestOutcome(String request, String ending, long schedules, Optional<String> token) {}
