package dev.gatehouse.verdict.exploration;

/**
 * One way in which a request can end.
 *
 * @param request the name of the request
 * @param ending the statuses with which it came back, one after the other, or what else became of it
 * @param schedules in how many schedules it ended so
 * @param token a schedule in which it does, to be replayed
 */
public record RequestOutcome(String request, String ending, long schedules, String token) {}
