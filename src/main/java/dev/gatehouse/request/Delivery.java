package dev.gatehouse.request;

/** What the queues keep of a request that they have given to its driver. */
public final class Delivery {

    private boolean presented;
    private boolean opensFile;
    private StopAnswer stopAnswer = StopAnswer.NONE;

    Delivery() {}

    /** Whether the driver has ever had it; only then EvtIoCanceledOnQueue is called (FxRequest::m_Presented). */
    public boolean wasPresented() {
        return presented;
    }

    public void present() {
        presented = true;
    }

    /** Whether the framework made a file object for it: then it is a create, and its driver must see it come back. */
    public boolean opensFile() {
        return opensFile;
    }

    public void setOpensFile() {
        opensFile = true;
    }

    /** What the driver has answered to EvtIoStop. */
    public StopAnswer stopAnswer() {
        return stopAnswer;
    }

    public void answer(StopAnswer answer) {
        stopAnswer = answer;
    }
}
