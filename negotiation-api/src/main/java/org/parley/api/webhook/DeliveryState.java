package org.parley.api.webhook;

/** What has become of an alert for one address. */
enum DeliveryState {
    /** It is sent, or sent again. */
    WAITING,
    /** Its receiver has taken it. */
    DELIVERED,
    /** Its receiver has not taken it, and it is not sent again. */
    GIVEN_UP,
    /** When it was to be sent, its owner might not see it any more. */
    WITHHELD
}
