package dev.gatehouse.driver;

import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;

/** Sees what a driver model does with the requests that it makes, so that a scenario can speak of them. */
public interface RequestObserver {

    /** Nobody looks. */
    RequestObserver NONE = new RequestObserver() {
        @Override
        public void created(Request request) {}

        @Override
        public void formatted(Request request, Format format) {}

        @Override
        public void sent(Request request, boolean taken) {}

        @Override
        public void completed(Request request, CompletionParams params) {}

        @Override
        public boolean maySendAgain() {
            return true;
        }
    };

    /** The driver has made a request. */
    void created(Request request);

    /** A declared driver has formatted a request: its buffers are the format's from now on. */
    void formatted(Request request, Format format);

    /** WdfRequestSend is called for a request ({@code taken} TRUE), or has returned FALSE. */
    void sent(Request request, boolean taken);

    /** The completion routine of a request is called. */
    void completed(Request request, CompletionParams params);

    /** Whether what came back may be sent again: not while a scenario is being wound up. */
    boolean maySendAgain();
}
