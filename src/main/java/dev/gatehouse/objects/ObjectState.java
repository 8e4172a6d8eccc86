package dev.gatehouse.objects;

/** How far the life of an object has come (FxObjectState). */
enum ObjectState {
    /** It can have children. */
    CREATED,
    /** It is deleted while its parent is being disposed of, which will dispose of it. */
    WAITING_FOR_EARLY_DISPOSE,
    DISPOSING,
    /** Its cleanup is over; its parent, or whoever deletes it, destroys it. */
    DISPOSED,
    /** The framework has let go of it; it lives as long as somebody refers to it. */
    DELETED,
    DESTROYED;

    /** Whether a parent that is being disposed of has to dispose of it too. */
    boolean isUndisposed() {
        return this == CREATED || this == WAITING_FOR_EARLY_DISPOSE;
    }
}
