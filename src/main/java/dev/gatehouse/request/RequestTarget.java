package dev.gatehouse.request;

/** What a request was sent to, as its completion routine sees it; implemented by the I/O target. */
public interface RequestTarget {

    /** No target: the request was not sent yet. */
    RequestTarget NONE = () -> "no target";

    String name();
}
