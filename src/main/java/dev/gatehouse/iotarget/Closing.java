package dev.gatehouse.iotarget;

/** The ways in which a target is closed. */
enum Closing {
    CLOSE("Close"),
    CLOSE_FOR_QUERY_REMOVE("CloseForQueryRemove"),
    DELETE("delete");

    private final String words;

    Closing(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
