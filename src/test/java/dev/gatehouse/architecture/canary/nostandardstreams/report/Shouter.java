package dev.gatehouse.architecture.canary.nostandardstreams.report;

/** Talks to a person behind the command's back. */
final class Shouter {

    void shout(Exception e) {
        System.out.println("heard");
        e.printStackTrace();
    }
}
