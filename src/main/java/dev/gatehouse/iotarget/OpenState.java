package dev.gatehouse.iotarget;

/** Whether a remote target is open; a delete does not change it (FxIoTargetRemote::m_OpenState). */
public enum OpenState {
    CLOSED,
    OPENING,
    OPEN
}
